// One negotiation over a plain domain by stacked alternating offers (Aydoğan, Festen, Hindriks & Jonker 2017): in turn
// each party accepts the offer that stands or makes another, until all the others have accepted it or the rounds are
// over. Pure: the same domain, names, seed and rounds give the same bytes. Knows no files, clocks or threads.
#pragma once

#include "agents/bargaining/preference.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::game {

/// Raised when the same negotiators on the same domain and seed come to other results, so that kept results of an older
/// program are not gone on with. 1: worth is discounted by scoring_time, weights count as written.
inline constexpr int offers_version = 1;

/// What outcomes of a domain are measured by, found once on the worths before discount (analysis/sums).
struct DomainYardsticks {
    /// The undominated points, [point][party], in falling order of the first party's worth.
    std::vector<std::vector<double>> frontier;
    /// The frontier point with the greatest product of gains over the reservations; the reservations themselves where
    /// no outcome is worth its reservation to every party.
    std::vector<double> nash;
    bool zone{}; // whether there is such an outcome
    /// With two parties always; with more, false when the frontier had to be thinned: its points are then real
    /// outcomes, but better ones may exist.
    bool exact{true};
};

/// A domain made ready to be bargained over. Shared by any number of negotiations and threads; never changed.
struct BargainingTable {
    std::string name;
    std::shared_ptr<const agents::bargaining::PreparedDomain> prepared;
    DomainYardsticks yardsticks;
    [[nodiscard]] std::size_t party_count() const { return prepared->parties.size(); }
};

/// Sorts the outcomes for each party and finds the yardsticks.
[[nodiscard]] std::shared_ptr<const BargainingTable> lay_table(const scenario::Domain& domain);

/// The names that `negotiate` knows, in the order in which they are listed.
[[nodiscard]] std::vector<std::string_view> negotiator_names();
[[nodiscard]] bool is_negotiator(std::string_view name);

/// The time by which what is agreed in a round, counted from 0, is discounted, as GENIUS 10.4 and NegMAS reckon it:
/// k/(N + 1) in the k-th of N rounds; no agreement is scored at that of the last. Neither 0 nor 1 is reached.
/// Negotiators reckon by the share of their turns that is over (Moment::time). Requires `round` below `rounds`.
[[nodiscard]] constexpr double scoring_time(std::uint32_t round, std::uint32_t rounds) {
    return (round + 1.0) / (rounds + 1.0);
}

struct Negotiation {
    std::shared_ptr<const BargainingTable> table;
    std::vector<std::string> strategies; // one a party, in the order in which they speak
    std::uint64_t seed{};
    std::uint32_t rounds{100}; // every party acts once a round; at least 1
};

/// Who offered what; kept where asked for.
struct OfferMade {
    std::uint32_t round{};
    std::uint8_t by{};
    agents::bargaining::Outcome outcome{};
    friend bool operator==(const OfferMade&, const OfferMade&) = default;
};

struct NegotiationResult {
    std::optional<agents::bargaining::Outcome> agreed;
    std::uint32_t round{};         // of the agreement, from 0; `rounds` without one
    double time{};                 // scoring_time of that round; of the last one without an agreement
    std::vector<double> worth;     // of the agreement or of none, before discount
    std::vector<double> utility;   // the same, discounted to its time: what is scored
    double frontier_distance{};    // from `worth` to the nearest undominated point, Euclidean
    double nash_distance{};        // from `worth` to the Nash point
    std::vector<OfferMade> offers; // in order, where asked for
    friend bool operator==(const NegotiationResult&, const NegotiationResult&) = default;
};

/// Requires: as many strategies as parties, each a known name; at least two parties and one round.
[[nodiscard]] NegotiationResult negotiate(const Negotiation& negotiation, bool keeps_offers = false);

} // namespace parley::game

#include "game/alternating_offers.hpp"

#include "agents/strategies/strategies.hpp"
#include "core/elementary.hpp"
#include "core/keyed_draw.hpp"
#include "game/domain_yardsticks.hpp"

#include <array>
#include <cassert>

namespace parley::game {

namespace {

using agents::bargaining::Brief;
using agents::bargaining::Move;
using agents::bargaining::Negotiator;
using agents::bargaining::Outcome;

constexpr std::uint32_t negotiator_purpose = 0x5A0B; // sets a negotiator's own seed apart from all other draws

struct Table {
    const agents::bargaining::PreparedDomain& domain;
    std::array<std::unique_ptr<Negotiator>, scenario::most_domain_parties> seats;
    std::size_t parties{};
    std::optional<Outcome> standing;
    std::size_t accepted{}; // by how many since it was made
};

Table seat_negotiators(const Negotiation& negotiation) {
    const auto& domain = *negotiation.table->prepared;
    Table table{domain, {}, domain.parties.size(), {}, 0};
    assert(table.parties >= 2 && table.parties <= table.seats.size());
    assert(negotiation.strategies.size() == table.parties);
    for (std::size_t seat = 0; seat < table.parties; ++seat) {
        const auto* kind = agents::strategies::negotiator_kind(negotiation.strategies[seat]);
        assert(kind != nullptr);
        const std::uint64_t seed = core::draw_bits({.seed = negotiation.seed,
                                                    .purpose = negotiator_purpose,
                                                    .session = 0,
                                                    .seat = static_cast<std::uint32_t>(seat),
                                                    .ordinal = 0});
        table.seats[seat] =
            kind->make(Brief{domain.space, domain.parties[seat], seat, table.parties, negotiation.rounds, seed});
    }
    return table;
}

/// One party's turn; true when with it all have agreed.
bool take_turn(Table& table, std::size_t seat, const agents::bargaining::Moment& moment,
               std::vector<OfferMade>* offers) {
    const Move move = table.seats[seat]->act(table.standing, moment);
    if (move.accepts && table.standing)
        return ++table.accepted + 1 == table.parties;
    assert(move.offer < table.domain.space.outcome_count());
    table.standing = move.offer;
    table.accepted = 0;
    if (offers != nullptr)
        offers->push_back({moment.round, static_cast<std::uint8_t>(seat), move.offer});
    for (std::size_t other = 0; other < table.parties; ++other)
        if (other != seat)
            table.seats[other]->hear(seat, move.offer, moment);
    return false;
}

/// The round of an agreement on what stands; `rounds` when there is none.
std::uint32_t play(Table& table, std::uint32_t rounds, std::vector<OfferMade>* offers) {
    for (std::uint32_t round = 0; round < rounds; ++round) {
        const agents::bargaining::Moment moment{round, rounds < 2 ? 1.0 : round / static_cast<double>(rounds - 1)};
        for (std::size_t seat = 0; seat < table.parties; ++seat)
            if (take_turn(table, seat, moment, offers))
                return round;
    }
    return rounds;
}

} // namespace

std::shared_ptr<const BargainingTable> lay_table(const scenario::Domain& domain) {
    auto prepared = agents::bargaining::prepare(domain);
    DomainYardsticks yardsticks = find_yardsticks(*prepared);
    return std::make_shared<const BargainingTable>(
        BargainingTable{domain.name, std::move(prepared), std::move(yardsticks)});
}

std::vector<std::string_view> negotiator_names() {
    std::vector<std::string_view> names;
    for (const auto& kind : agents::strategies::negotiators())
        names.push_back(kind.name);
    return names;
}

bool is_negotiator(std::string_view name) { return agents::strategies::negotiator_kind(name) != nullptr; }

NegotiationResult negotiate(const Negotiation& negotiation, bool keeps_offers) {
    assert(negotiation.rounds > 0);
    Table table = seat_negotiators(negotiation);
    NegotiationResult result;
    result.round = play(table, negotiation.rounds, keeps_offers ? &result.offers : nullptr);
    const bool agreed = result.round < negotiation.rounds;
    if (agreed)
        result.agreed = table.standing;
    result.time = scoring_time(agreed ? result.round : negotiation.rounds - 1, negotiation.rounds);
    for (const agents::bargaining::Preference& party : table.domain.parties) {
        const double worth = agreed ? party.worth(*table.standing) : party.reservation();
        result.worth.push_back(worth);
        result.utility.push_back(party.discount() < 1 ? worth * core::power(party.discount(), result.time) : worth);
    }
    result.frontier_distance = distance_to_frontier(negotiation.table->yardsticks, result.worth);
    result.nash_distance = distance(result.worth, negotiation.table->yardsticks.nash);
    return result;
}

} // namespace parley::game

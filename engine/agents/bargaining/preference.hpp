// What one party of a plain domain wants, made ready for bargaining: the worth of every outcome and all outcomes from
// best to worst, found once and shared by every negotiation. Knows nothing of the other parties.
#pragma once

#include "agents/bargaining/outcome_space.hpp"
#include "scenario/domain.hpp"

#include <memory>

namespace parley::agents::bargaining {

/// A place in a party's own order of outcomes, 0 the best.
using Rank = std::uint32_t;

class Preference {
  public:
    /// Requires: `profile` fits `space`.
    Preference(const OutcomeSpace& space, const scenario::DomainProfile& profile);

    /// Before discount, as scenario::worth_of gives it: at most 1, rarely below 0.
    [[nodiscard]] double worth(Outcome outcome) const { return worth_[outcome]; }
    /// What a value adds by itself: weight · evaluation. The sum of an outcome's parts is its worth, unless that is
    /// more than 1.
    [[nodiscard]] double part(std::size_t issue, std::size_t value) const { return parts_[offsets_[issue] + value]; }
    [[nodiscard]] double reservation() const { return reservation_; }
    [[nodiscard]] double discount() const { return discount_; }

    [[nodiscard]] Outcome at(Rank rank) const { return order_[rank]; }
    [[nodiscard]] double worth_at(Rank rank) const { return ranked_worth_[rank]; }
    [[nodiscard]] Rank last_rank() const { return static_cast<Rank>(order_.size() - 1); }
    [[nodiscard]] double most() const { return ranked_worth_.front(); }
    /// The least that a rational bid brings: max(min u, reservation).
    [[nodiscard]] double least() const;
    /// How many outcomes are worth at least `target`: also the first rank below it.
    [[nodiscard]] Rank count_at_least(double target) const;
    /// The rank whose worth is nearest to `target`, among equals the first. By binary search.
    [[nodiscard]] Rank nearest(double target) const;
    /// The same, for targets that move little: walks from `from`.
    [[nodiscard]] Rank nearest(double target, Rank from) const;
    /// As `nearest`, but never an outcome worth less than the reservation while there is one that is not.
    [[nodiscard]] Rank rational_nearest(double target) const;

  private:
    void sort();
    std::vector<double> parts_;
    std::vector<std::size_t> offsets_;
    std::vector<double> worth_;        // by outcome
    std::vector<Outcome> order_;       // best first, equals by their number
    std::vector<double> ranked_worth_; // by rank
    double reservation_{};
    double discount_{1};
};

/// A plain domain made ready: shared, never changed.
struct PreparedDomain {
    OutcomeSpace space;
    std::vector<Preference> parties;
};

/// Requires: `domain` as read_domain gives it.
[[nodiscard]] std::shared_ptr<const PreparedDomain> prepare(const scenario::Domain& domain);

} // namespace parley::agents::bargaining

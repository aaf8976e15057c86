// What measures move, by numbers alone, as the rules would move it: for comparing measures without play. Knows no
// cooldowns, costs or conditions.
#pragma once

#include "analysis/teaching/grounds.hpp"
#include "rules/state.hpp"

namespace parley::analysis {

/// Trust, tension and leverage at some moment, with the profiles of the grounds.
class Climate {
  public:
    explicit Climate(const Grounds& grounds);
    /// Its effects, and for a gesture what the rules give the first one. What it moves at home, on the map or on the
    /// agenda is left out.
    void take(treaty::PartyId actor, const scenario::Measure& measure);
    /// As the rules reckon it from here.
    [[nodiscard]] Situation situation() const;

  private:
    static void move(std::int16_t& number, int by); // within 0 to 100
    [[nodiscard]] treaty::PartySet meant(const scenario::PartyRef& ref, treaty::PartyId actor) const;

    const Grounds& grounds_;
    rules::State state_;
};

/// A point on the line through neighbouring points of a frontier: worth to the first and second party in points.
using Reached = std::array<double, 2>;

/// The point with the greatest product of gains over the reservations on the frontier of two parties, its points joined
/// by straight lines; nothing where none gives both a gain. Requires: two parties.
[[nodiscard]] std::optional<Reached> nash_between(const Situation& situation);

/// Whether `other` does all that `one` does, at no more cost, no later and no more seldom, and something more or
/// cheaper. By what both are for: own side and calm are better raised, another's no-deal better lowered; what only says
/// where or when (agenda, map, incidents) must be the same.
[[nodiscard]] bool is_dominated(const scenario::Measure& one, const scenario::Measure& other);

} // namespace parley::analysis

// How a constituency weighs a text (BALANCE.md, Home): standing, concerns, one-sidedness, threshold, veto.
#pragma once

#include "rules/action.hpp"
#include "scenario/scenario.hpp"

namespace parley::rules {

struct Weighing {
    std::int16_t support{};   // 0–100
    std::int16_t threshold{}; // what the form of the text asks for
    bool can_veto{};
    [[nodiscard]] bool passes() const { return support >= threshold; }
    [[nodiscard]] bool vetoes() const { return can_veto && !passes(); }
};

/// `standing` is the support as it is before the text: consultation, audience costs and events are in it already.
[[nodiscard]] Weighing weigh(const scenario::PublicScenario& scenario, const scenario::Constituency& constituency,
                             int standing, PartyId party, const treaty::Outcome& outcome);

/// Support lost by the party that carries visibly more: 2 for each rung of net burden beyond the first. Rungs of
/// provisions that bind one party alone are counted; the others' are averaged.
[[nodiscard]] int one_sidedness(const scenario::PublicScenario& scenario, PartyId party,
                                const treaty::Outcome& outcome);

/// Support added by the constituency's concerns for the options of `outcome`.
[[nodiscard]] int concern_for(const scenario::Constituency& constituency, const treaty::Outcome& outcome);

/// True when `outcome` has an option that the constituency minds.
[[nodiscard]] bool is_minded(const scenario::Constituency& constituency, const treaty::Package& package,
                             const treaty::TreatyText& text);

} // namespace parley::rules

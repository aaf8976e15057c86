// What one seat hides, changed: two states that differ in it alone must look the same to all others. For tests.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

namespace parley::tests {

/// Changes everything of `other` that nobody else sees.
inline void vary_hidden(const scenario::Scenario& scenario, rules::State& state, rules::PartyId other,
                        std::uint64_t salt) {
    rules::Own& own = state.own[other.index()];
    own.profile = rules::ProfileId((own.profile.index() + 1 + salt) % scenario.open.at(other).profiles.size());
    own.capital = static_cast<std::int16_t>(own.capital + 3);
    own.leverage += core::Points{150};
    for (std::int16_t& support : own.support)
        support = static_cast<std::int16_t>((support + 7) % 100);
    own.consulted = rules::ConstituencySet(own.consulted.bits() ^ 1U);
    if (own.procedure.verdict)
        own.procedure.verdict->yes = !own.procedure.verdict->yes;
    own.slighted = rules::ConstituencySet(own.slighted.bits() ^ 2U);
}

} // namespace parley::tests

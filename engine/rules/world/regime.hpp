// What works without an agreement and ends by its day: what its end takes from the worth of no agreement.
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

using scenario::FunctionSet;

/// What no agreement is worth less to the party for what has ended.
[[nodiscard]] core::Points lost_with(const scenario::PublicScenario& scenario, FunctionSet ended, PartyId party);

/// What no agreement is worth less to the party in the end, since without a text nothing keeps what works by itself. By
/// this a game without a text is scored, so that no date can be played for.
[[nodiscard]] core::Points lost_in_the_end(const scenario::PublicScenario& scenario, PartyId party);

/// At a briefing, after the deck. For the rules' own sources.
void end_functions(Transition& transition);

} // namespace parley::rules

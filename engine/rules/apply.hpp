// The transition: how a checked action changes the state. Deterministic, integer, without clock, file or stream of
// random numbers; chance is drawn by key from the state's seed.
#pragma once

#include "rules/event.hpp"
#include "scenario/scenario.hpp"

namespace parley::rules {

/// The state before anybody acts: profiles drawn from the priors, the first session opened, its events fired.
[[nodiscard]] State initial_state(const scenario::Scenario& scenario, std::uint64_t seed, EventSink& sink);

/// Carries out an action of `party` and everything automatic that follows from it. Requires:
/// `check(View(scenario, state, party), action)` refuses nothing. Cannot fail.
void apply(const scenario::Scenario& scenario, State& state, PartyId party, const Action& action, EventSink& sink);

} // namespace parley::rules

// An event of the deck that the instructor of a class brings into a game, instead of chance (rule B5). Nothing a seat
// can do: no action does it, and no view shows the deck.
#pragma once

#include "rules/event.hpp"
#include "rules/refusal.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <vector>

namespace parley::rules {

/// Why the event cannot be brought in now; nothing where it can.
[[nodiscard]] std::optional<Refusal> check_event(const scenario::Scenario& scenario, const State& state,
                                                 OccurrenceId event);

/// Does what the event does when it is drawn, the same to the same readers, with this rule as its cause. Draws nothing.
/// Requires: `check_event` refuses nothing. Cannot fail.
void bring_in(const scenario::Scenario& scenario, State& state, OccurrenceId event, EventSink& sink);

/// Those that can be brought in now, in the order of the deck.
[[nodiscard]] std::vector<OccurrenceId> events_that_may_come(const scenario::Scenario& scenario, const State& state);

} // namespace parley::rules

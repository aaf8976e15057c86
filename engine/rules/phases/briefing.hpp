// The briefing that opens a session: capital, the goal's reward, the events that come due. For the rules' own sources.
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

/// Opens session `session` of the calendar; the phase is then `Capitals`, or `Incident` when an event was one.
void open_session(Transition& transition, SessionIndex session);

/// The one extra session after a return to the table: no briefing, no measures, a crisis draw first.
void open_extra_session(Transition& transition);
/// The same without a crisis draw: the clock was stopped.
void open_session_off_the_clock(Transition& transition);

/// Tells of an event of the deck and carries out what it does, for `rule`; it has happened then. True when it brings an
/// incident, which the caller begins.
[[nodiscard]] bool fire(Transition& transition, scenario::OccurrenceId event, Rule rule);

} // namespace parley::rules

// The course of a game, folded from its steps and events: meetings, offers, numbers that moved, refusals, estimates.
// Knows nothing of what a text could have been worth at best.
#pragma once

#include "report/debrief_data.hpp"

namespace parley::report {

/// Fills in everything of `data` from `meetings` on. Linear in the steps.
void trace_course(DebriefData& data, const game::Game& game);

} // namespace parley::report

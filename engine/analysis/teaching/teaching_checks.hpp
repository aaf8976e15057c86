// The invariants of rules/BALANCE.md that can be reckoned without play: what a scenario's text, profiles, homes,
// measures and calendar come to, against the range in which they teach. Sees everybody's papers. What must be played is
// in game/teaching/.
#pragma once

#include "analysis/teaching/figures.hpp"

namespace parley::analysis {

/// A figure or several for every code that applies to the scenario, in the order of the codes. Without a bargaining
/// zone at the start (`check_zone` says so) what presumes one is left out. Bargaining agreements, trust and profiles
/// are those of the start, the profiles the most probable ones where nothing else is said. Requires: a scenario that
/// `read_scenario` accepts.
[[nodiscard]] TeachingFigures teaching_figures(const scenario::Scenario& scenario);

/// The minutes that the lines of the timing plan begin with, added up; nothing when no line begins with a number.
[[nodiscard]] std::optional<int> planned_minutes(const std::vector<std::string>& timing);

} // namespace parley::analysis

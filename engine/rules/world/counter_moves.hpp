// Counter-moves announced with a condition: what they may depend on, when they are withdrawn, when they are made.
#pragma once

#include "rules/refusal.hpp"
#include "rules/transition.hpp"
#include "rules/view.hpp"

namespace parley::rules {

/// Agreed ad referendum and applied: what is only joint exploratory does not count.
[[nodiscard]] bool is_agreed(const scenario::PublicScenario& scenario, const Public& open, const WantedClause& clause);

/// A clause that the measure is announced against, not agreed yet, and no other counter-move of the seat's standing.
[[nodiscard]] std::optional<Refusal> check_condition(const View& view, MeasureId measure, const WantedClause& unless);
/// The seat's own announcement that the measure waits for; nothing where it waits for none.
[[nodiscard]] const GivenWord* waits_for(const View& view, MeasureId measure);

/// As a text is initialled by all: what waited for a clause of it is withdrawn.
void withdraw_met(Transition& transition);

/// At a close: what it waited for is agreed, or its day has come.
[[nodiscard]] bool is_settled_now(const Transition& transition, const GivenWord& word);
/// Withdrawn where what it waited for is agreed; else made, there and then; empty where it cannot be made.
/// Requires: settled now, and taken off the list of words.
void settle_counter_move(Transition& transition, const GivenWord& word);

} // namespace parley::rules

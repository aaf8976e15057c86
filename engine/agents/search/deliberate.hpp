// Habit first: what a delegation would do by rule stands unless, over the same likely continuations, something else
// comes out clearly better. Puts on record what each was seen to end at. Knowledge has no worth in such continuations,
// so what only tells something (questions, intelligence, the lines that one draws) is left to rule.
#pragma once

#include "agents/search/search.hpp"

namespace parley::agents {

struct Alternative {
    rules::Action action;
    Motive motive{};
};

/// `habit`, or the alternative that is worth more than it by `points` and beyond doubt. At most five are looked at,
/// with at most `share` of the nodes that are left. Requires: the rules allow each.
[[nodiscard]] Decision deliberate(Mind& mind, Decision habit, const std::vector<Alternative>& alternatives,
                                  double points, double share, Play play = play_on);

/// Writes what each was seen to end at into the options on record, adding those that are not there, at most five in
/// all.
void note_prospects(const std::vector<Judged>& judged, const rules::Action& taken, Rationale& rationale);

} // namespace parley::agents

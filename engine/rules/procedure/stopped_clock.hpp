// The last day's clock, which enough delegations can have stopped, once: they go on without a date, at a price. For the
// rules, and for whoever asks whether it can be stopped now.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

/// True when what is filed now says whether the clock stops: at the last close of a calendar whose clock can be
/// stopped, before any extra session.
[[nodiscard]] bool clock_can_stop(const scenario::PublicScenario& scenario, const Public& open);

/// What stops an assessment that would have the clock stopped.
[[nodiscard]] std::optional<Refusal> check_clock(const View& view, bool stops);

/// Opens what the assessments say of the clock. True when it was stopped: an extra session has begun.
bool stop_clock(Transition& transition);

/// Keeps in mind what was tabled or drafted: off the clock only that may still be.
void note_drafted(Transition& transition, ArticleSet articles);

} // namespace parley::rules

// R7 to R9: what the delegations report of a personal forum, and what their capitals make of it. For the rules' own
// sources.
#pragma once

#include "rules/refusal.hpp"
#include "rules/transition.hpp"
#include "rules/view.hpp"

namespace parley::rules {

/// Refuses articles that are not joint exploratory text, and a report when none is due.
[[nodiscard]] std::optional<Refusal> check_report(const View& view, const Report& report);

/// Every capital weighs what it was told of the session `held`, and the joint exploratory text becomes agreed, a
/// proposal, or nothing. Does nothing where there is none.
void settle_reports(Transition& transition, SessionIndex held);

} // namespace parley::rules

// The capitals decide on measures, sealed, and all are carried out at once. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

[[nodiscard]] std::optional<Refusal> check_capitals(const View& view, const FileMeasures& action);
void apply_capitals(Transition& transition, PartyId party, const FileMeasures& action);

/// One order by itself: readiness, target and cost.
[[nodiscard]] std::optional<Refusal> check_order(const View& view, const MeasureOrder& order);

} // namespace parley::rules

// After ratification: conduct by period, detection, disputes, suspension, withdrawal. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"
#include "rules/undertakings.hpp"

namespace parley::rules {

void begin_implementation(Transition& transition);

[[nodiscard]] std::optional<Refusal> check_implementation(const View& view, const FileConduct& action);
void apply_implementation(Transition& transition, PartyId party, const FileConduct& action);

void close_period(Transition& transition);
/// Hands `party` the part of its no-deal value that belongs to the periods from `period` on.
void pay_no_deal(Transition& transition, PartyId party, std::size_t period);

} // namespace parley::rules

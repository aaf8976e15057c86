// What a party does about a finding: raise it, inspect, suspend, withdraw, or let it be. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

[[nodiscard]] std::optional<Refusal> check_dispute(const View& view, const AnswerFinding& action);
void apply_dispute(Transition& transition, PartyId party, const AnswerFinding& action);

} // namespace parley::rules

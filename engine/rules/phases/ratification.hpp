// The second table: what each capital does with the initialled text. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

/// Every signatory's constituencies weigh the text; each capital then files its choice, sealed.
void begin_ratification(Transition& transition);

[[nodiscard]] std::optional<Refusal> check_ratification(const View& view, const FileRatification& action);
void apply_ratification(Transition& transition, PartyId party, const FileRatification& action);

} // namespace parley::rules

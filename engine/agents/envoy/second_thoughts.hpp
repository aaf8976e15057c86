// A teacher's second thoughts at the table: whether the back channel, a wider mandate, or initials now or later would
// come to more than what it would do by rule. Questions and red lines stay with the rule: what they tell has no worth
// in a continuation.
#pragma once

#include "agents/search/deliberate.hpp"

namespace parley::agents {

/// `habit`, or what comes out clearly better. Answers, acceptances and refusals stand as they are.
[[nodiscard]] Decision with_second_thoughts(Mind& mind, Decision habit);

} // namespace parley::agents

// Whether a condition of the deck holds, by all that is so. For the rules' own sources.
#pragma once

#include "rules/public_condition.hpp"

namespace parley::rules {

[[nodiscard]] bool holds(const scenario::Condition& condition, const State& state);

} // namespace parley::rules

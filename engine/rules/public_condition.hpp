// Whether a condition that everybody can follow holds.
#pragma once

#include "rules/state.hpp"
#include "scenario/condition.hpp"

namespace parley::rules {

/// What everybody sees decides it, so that everybody can tell.
[[nodiscard]] bool holds(const scenario::PublicCondition& condition, const Public& open);

} // namespace parley::rules

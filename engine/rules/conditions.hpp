// Whether a condition of the scenario holds. For the rules' own sources.
#pragma once

#include "rules/state.hpp"
#include "scenario/condition.hpp"

namespace parley::rules {

[[nodiscard]] bool holds(const scenario::Condition& condition, const State& state);

/// What everybody sees decides it, so that everybody can tell.
[[nodiscard]] bool holds(const scenario::PublicCondition& condition, const Public& open);

} // namespace parley::rules

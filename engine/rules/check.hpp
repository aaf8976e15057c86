// Whether a seat may do something now, and if not, which rule forbids it.
#pragma once

#include "rules/refusal.hpp"
#include "rules/view.hpp"

#include <optional>

namespace parley::rules {

/// Nothing when the action may be carried out; else the refusal. Reads the view alone, so a refusal cannot leak.
[[nodiscard]] std::optional<Refusal> check(const View& view, const Action& action);

} // namespace parley::rules

// What may be told at the session at hand: nothing that is dated on its day or later, until the game is over. Knows
// nothing of what is dated.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

#include <string_view>

namespace parley::rules {

/// Whether something of that day (ISO 8601, "" for what has no date) comes on the day of the session at hand or later.
/// After the last session its day stays the measure.
[[nodiscard]] bool is_later(const scenario::PublicScenario& scenario, const Public& open, std::string_view day);

/// Whether a page may tell of it: it is not later, or the game is over.
[[nodiscard]] bool may_be_told(const scenario::PublicScenario& scenario, const Public& open, std::string_view day);

} // namespace parley::rules

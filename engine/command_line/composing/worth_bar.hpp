// The worth of a package against no deal, as a line of plain characters and as numbers beside it.
#pragma once

#include "core/points.hpp"

#include <string>

namespace parley::command_line {

/// "Worth 14, no deal 20 (6 short)", then a bar where fill is worth and | is the no-deal line:
/// "-10 [=========----|----------] 60". A screen reader loses nothing without the bar.
[[nodiscard]] std::string worth_bar(core::Points worth, core::Points no_deal, std::size_t width);

} // namespace parley::command_line

// The worth of a package against no deal, as a line of plain characters and as numbers beside it.
#pragma once

#include "rules/view.hpp"

#include <string>

namespace parley::command_line {

/// "Worth 14, no deal 20 (6 short)", then a bar where fill is worth and | is the no-deal line:
/// "-10 [=========----|----------] 60". A screen reader loses nothing without the bar.
[[nodiscard]] std::string worth_line(core::Points worth, core::Points no_deal);
[[nodiscard]] std::string worth_bar(core::Points worth, core::Points no_deal, std::size_t width);

/// What the outcome would be worth if the other side kept its word as each of its possible intentions would:
/// "If Russia is bargaining 33, probing 29, pretending 27." One line for each other party.
[[nodiscard]] std::vector<std::string> belief_ticks(const rules::View& view, const treaty::Outcome& outcome);

} // namespace parley::command_line

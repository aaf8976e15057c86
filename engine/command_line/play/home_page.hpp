// The second table on one page: each constituency, whether it can stop the text, and what it minds once it was asked.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void show_home(Sitting& sitting);

/// What those at home who were asked would give `outcome`, one line each; and who was not asked.
[[nodiscard]] std::vector<std::string> home_on(const rules::View& view, const treaty::Outcome& outcome);

} // namespace parley::command_line

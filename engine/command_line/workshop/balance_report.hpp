// `parley report --balance`: what can be said of a scenario before a class plays it, as a page. Knows no saved games.
#pragma once

#include "command_line/command_options.hpp"
#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"

namespace parley::command_line {

/// Requires: `output` is among the options.
[[nodiscard]] ExitCode balance_report(const GivenOptions& given, Console& console);

} // namespace parley::command_line

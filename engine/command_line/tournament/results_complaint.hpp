// Why a file of results is refused, told to the person. Knows nothing of tournaments beyond that.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "game/tournament/results_file.hpp"

namespace parley::command_line {

/// Writes the sentence to the error output and returns the exit code that says what kind of thing is wrong.
ExitCode complain(Console& console, const std::string& file, const game::ResultsError& error);

} // namespace parley::command_line

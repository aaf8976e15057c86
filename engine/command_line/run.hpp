// The whole program behind main(): a command line in, an exit code out, everything else through the console it is
// given.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"

#include <string>
#include <vector>

namespace parley::command_line {

/// `words` are the arguments without the program's own name. `version` is what --version prints.
ExitCode run(const std::vector<std::string>& words, Console& console, const std::string& version);

} // namespace parley::command_line

// The window's program from its options to its exit code.
#pragma once

#include "desktop/shell/exit_code.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace parley::desktop::shell {

/// `words` are those after the program's name. Results go to `out`, what the person is told to `complaints`.
[[nodiscard]] ExitCode run(const std::vector<std::string>& words, const std::string& version, std::ostream& out,
                           std::ostream& complaints);

} // namespace parley::desktop::shell

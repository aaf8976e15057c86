// Why the class's program does not begin, or does not end well, as a value. Knows no stream.
#pragma once

#include "classroom/exit_code.hpp"

#include <string>
#include <vector>

namespace parley::classroom {

struct Failure {
    ExitCode code{};
    std::vector<std::string> lines; // the first follows the program's name and a colon
};

} // namespace parley::classroom

// The class's program from its words to its exit code.
#pragma once

#include "classroom/exit_code.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace parley::classroom {

/// How the program was started.
struct Started {
    std::vector<std::string> words; // after the program's name
    std::string command;            // what is typed before them: "./parley classroom"
    std::string version;
};

/// Holds the class until SIGINT or SIGTERM. What the person is told goes to `out`, complaints to `complaints`.
[[nodiscard]] ExitCode run(const Started& started, std::ostream& out, std::ostream& complaints);

} // namespace parley::classroom

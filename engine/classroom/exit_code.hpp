// The exit codes of the class's program: stated in --help and kept. The same numbers mean the same as at the command
// line.
#pragma once

namespace parley::classroom {

enum class ExitCode : int {
    ok = 0,         // the class was ended by whoever held it
    faulty = 1,     // a scenario, the log of a class or a saved game in it is refused
    usage = 2,      // wrong usage of the command line
    files = 3,      // a file could not be found, read or written
    no_network = 4, // nothing can listen at the address
};

} // namespace parley::classroom

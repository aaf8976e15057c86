// The exit codes of the window's program: stated in --help and kept. The same numbers mean the same as at the command
// line.
#pragma once

namespace parley::desktop::shell {

enum class ExitCode : int {
    ok = 0,
    faulty = 1,     // a scenario or a saved game is refused
    usage = 2,      // wrong usage of the command line
    files = 3,      // a file could not be found, read or written; a font is missing
    no_display = 4, // no window can be opened here
};

} // namespace parley::desktop::shell

// The exit codes of every command: stated in --help and kept.
#pragma once

namespace parley::command_line {

enum class ExitCode : int {
    ok = 0,
    faulty = 1,        // the thing checked is faulty, or a game was refused
    usage = 2,         // wrong usage of the command line
    files = 3,         // a file could not be found, read or written
    interrupted = 130, // by the person at the keyboard
};

} // namespace parley::command_line

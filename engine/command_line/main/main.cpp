// The entry point of `parley`: the process's streams as a console, and nothing else.
#include "command_line/complaint.hpp"
#include "command_line/keyboard.hpp"
#include "command_line/run.hpp"
#include "storage/directories.hpp"
#include "storage/staged_file.hpp"
#include "wording/commands/files.hpp"

#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

int main(int count, char** words) {
    using namespace parley::command_line;
    std::ios::sync_with_stdio(false);
    parley::storage::let_writes_fail();
    const std::string kind = parley::storage::environment("TERM");
    const std::string launched_as = parley::storage::environment("PARLEY_COMMAND");
    const bool screen = ::isatty(STDOUT_FILENO) == 1;
    Keyboard keyboard;
    Console console{keyboard, std::cout, std::cerr};
    console.in_is_keyboard = ::isatty(STDIN_FILENO) == 1;
    console.out_is_screen = screen;
    console.clears_screen = screen && !kind.empty() && kind != "dumb";
    console.err_is_screen = ::isatty(STDERR_FILENO) == 1;
    console.colour = screen && parley::storage::environment("NO_COLOR").empty() && !kind.empty() && kind != "dumb";
    console.width = terminal_width();
    if (!launched_as.empty())
        console.program = launched_as;
    else if (count > 0 && *words[0] != '\0')
        console.program = words[0];
    ExitCode code = run(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count), console, PARLEY_VERSION);
    if (!std::cout.flush())
        code = complain(console, parley::wording::output_incomplete(), ExitCode::files);
    return static_cast<int>(code);
}

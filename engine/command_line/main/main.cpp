// The entry point of `parley`: the process's streams as a console, and nothing else.
#include "command_line/keyboard.hpp"
#include "command_line/run.hpp"

#include <cstdlib>
#include <iostream>
#include <string_view>
#include <unistd.h>

int main(int count, char** words) {
    using namespace parley::command_line;
    std::ios::sync_with_stdio(false);
    const auto set = [](const char* variable) {
        const char* value = std::getenv(variable);
        return value != nullptr && *value != '\0';
    };
    const char* kind = std::getenv("TERM");
    const bool screen = ::isatty(STDOUT_FILENO) == 1;
    Keyboard keyboard;
    Console console{keyboard, std::cout, std::cerr};
    console.in_is_keyboard = ::isatty(STDIN_FILENO) == 1;
    console.out_is_screen = screen;
    console.err_is_screen = ::isatty(STDERR_FILENO) == 1;
    console.colour = screen && !set("NO_COLOR") && kind != nullptr && std::string_view(kind) != "dumb";
    console.width = terminal_width();
    ExitCode code = run(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count), console, PARLEY_VERSION);
    if (!std::cout.flush()) {
        std::cerr << "parley: the output could not be written in full.\n";
        code = ExitCode::files;
    }
    return static_cast<int>(code);
}

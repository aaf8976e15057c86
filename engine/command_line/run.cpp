#include "command_line/run.hpp"

#include "command_line/commands.hpp"
#include "command_line/guarded_stream.hpp"
#include "command_line/help/help_page.hpp"
#include "command_line/nearest_word.hpp"
#include "command_line/shell_words.hpp"
#include "wording/commands/usage.hpp"

#include <ostream>
#include <span>

namespace parley::command_line {
namespace {

ExitCode unknown_command(const std::string& word, Console& console) {
    if (word.starts_with('-')) {
        const std::vector<std::string> options{"--help", "--version"};
        return wrong_usage(console, "", wording::no_such_program_option(word, nearest_word(word, options)));
    }
    std::vector<std::string> names;
    for (const Command& command : commands())
        names.push_back(command.help.name);
    return wrong_usage(console, "", wording::no_such_command(word, nearest_word(word, names)));
}

bool asks_for_help(std::span<const std::string> words) {
    for (const std::string& word : words) {
        if (word == "--help" || word == "-h")
            return true;
        if (word == "--")
            return false;
    }
    return false;
}

ExitCode explain(const Command& command, Console& console) {
    console.out << help_of(command.help, as_typed(console, {}));
    return ExitCode::ok;
}

ExitCode run_guarded(const std::vector<std::string>& words, Console& console, const std::string& version) {
    if (words.empty())
        return gallery_command(console);
    const std::string& name = words.front();
    if (name == "help" && words.size() > 1) {
        const Command* about = find_command(words[1]);
        return about == nullptr ? unknown_command(words[1], console) : explain(*about, console);
    }
    if (name == "--help" || name == "-h" || name == "help") {
        console.out << help_of_program(commands(), as_typed(console, {}));
        return ExitCode::ok;
    }
    if (name == "--version") {
        console.out << "parley " << version << '\n';
        return ExitCode::ok;
    }
    const Command* command = find_command(name);
    if (command == nullptr)
        return unknown_command(name, console);
    const std::span<const std::string> rest = std::span(words).subspan(1);
    return asks_for_help(rest) ? explain(*command, console) : carry_out(*command, rest, console);
}

} // namespace

ExitCode run(const std::vector<std::string>& words, Console& console, const std::string& version) {
    GuardedStream out(console.out), err(console.err);
    Console guarded{console.in,
                    out,
                    err,
                    console.in_is_keyboard,
                    console.out_is_screen,
                    console.clears_screen,
                    console.err_is_screen,
                    console.colour,
                    console.width,
                    console.interrupted,
                    console.program};
    return run_guarded(words, guarded, version);
}

} // namespace parley::command_line

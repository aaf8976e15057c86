#include "command_line/run.hpp"

#include "command_line/commands.hpp"
#include "command_line/nearest_word.hpp"

#include <algorithm>
#include <ostream>
#include <span>

namespace parley::command_line {
namespace {

ExitCode unknown_command(const std::string& word, Console& console) {
    const bool dashed = word.starts_with('-');
    std::vector<std::string> known;
    if (dashed) {
        known = {"--help", "--version"};
    } else {
        for (const CommandSpec& spec : commands())
            known.push_back(spec.name);
    }
    return wrong_usage(console, "",
                       (dashed ? "there is no option “" : "there is no command “") + word + "”." +
                           did_you_mean(word, known));
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

} // namespace

ExitCode run(const std::vector<std::string>& words, Console& console, const std::string& version) {
    if (words.empty())
        return gallery_command(console);
    const std::string& name = words.front();
    if (name == "help" && words.size() > 1) {
        const auto about = std::ranges::find(commands(), words[1], &CommandSpec::name);
        if (about == commands().end())
            return unknown_command(words[1], console);
        console.out << help_of(*about);
        return ExitCode::ok;
    }
    if (name == "--help" || name == "-h" || name == "help") {
        console.out << help_of_program();
        return ExitCode::ok;
    }
    if (name == "--version") {
        console.out << "parley " << version << '\n';
        return ExitCode::ok;
    }
    const auto found = std::ranges::find(commands(), name, &CommandSpec::name);
    if (found == commands().end())
        return unknown_command(name, console);
    const std::span<const std::string> rest = std::span(words).subspan(1);
    if (asks_for_help(rest)) {
        console.out << help_of(*found);
        return ExitCode::ok;
    }
    if (name == "simulate")
        return simulate_command(rest, console);
    if (name == "analyse")
        return analyse_command(rest, console);
    const core::Result<GivenOptions, Complaint> given = read_options(*found, rest);
    if (!given)
        return wrong_usage(console, name, given.error().sentence);
    if (name == "play")
        return play_command(*given, console);
    if (name == "check")
        return check_command(*given, console);
    if (name == "tournament")
        return tournament_command(*given, console);
    if (name == "merge")
        return merge_command(*given, console);
    if (name == "replay")
        return replay_command(*given, console);
    if (name == "what-if")
        return what_if_command(*given, console);
    if (name == "report")
        return report_command(*given, console);
    return agents_command(console);
}

} // namespace parley::command_line

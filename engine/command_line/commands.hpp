// The commands of the program: what each takes, and the function that carries it out, in one table.
#pragma once

#include "command_line/command_options.hpp"
#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace parley::command_line {

/// A command whose options are always the same is given them read; one whose options a scenario adds to, the words
/// after its name. Results go to the output, complaints to the error output.
using TakesOptions = ExitCode (*)(const GivenOptions& given, Console& console);
using TakesWords = ExitCode (*)(std::span<const std::string> words, Console& console);

struct Command {
    CommandSpec help;
    std::variant<TakesOptions, TakesWords> function;
};

/// All commands, in the order in which --help names them.
[[nodiscard]] std::span<const Command> commands();
/// Null when there is none of that name.
[[nodiscard]] const Command* find_command(std::string_view name);

/// Carries out a command with the words after its name, --help dealt with.
ExitCode carry_out(const Command& command, std::span<const std::string> words, Console& console);

/// Writes the sentence and where to read on to the error output.
ExitCode wrong_usage(Console& console, const std::string& command, const std::string& sentence);

ExitCode gallery_command(Console& console); // the program alone: the scenarios, and a choice

// The functions of the table.
ExitCode play_command(const GivenOptions& given, Console& console);
ExitCode check_command(const GivenOptions& given, Console& console);
ExitCode analyse_command(std::span<const std::string> words, Console& console);
ExitCode simulate_command(std::span<const std::string> words, Console& console);
ExitCode tournament_command(const GivenOptions& given, Console& console);
ExitCode merge_command(const GivenOptions& given, Console& console);
ExitCode replay_command(const GivenOptions& given, Console& console);
ExitCode what_if_command(const GivenOptions& given, Console& console);
ExitCode report_command(const GivenOptions& given, Console& console);
ExitCode class_report_command(const GivenOptions& given, Console& console);
ExitCode handouts_command(std::span<const std::string> words, Console& console);
ExitCode fmt_command(const GivenOptions& given, Console& console);
ExitCode schema_command(const GivenOptions& given, Console& console);
ExitCode new_command(const GivenOptions& given, Console& console);
ExitCode agents_command(const GivenOptions& given, Console& console);

} // namespace parley::command_line

// The commands of the program: what each takes, and the function that carries it out.
#pragma once

#include "command_line/command_options.hpp"
#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"

#include <span>

namespace parley::command_line {

/// All commands, in the order in which --help names them.
[[nodiscard]] std::span<const CommandSpec> commands();
[[nodiscard]] const CommandSpec& command(std::string_view name);

/// The help of one command, or of the whole program, as plain lines of at most 80 columns.
[[nodiscard]] std::string help_of(const CommandSpec& command);
[[nodiscard]] std::string help_of_program();

/// Writes the sentence and where to read on to the error output.
ExitCode wrong_usage(Console& console, const std::string& command, const std::string& sentence);

// Each is given the words after its name, --help dealt with. Results go to the output, complaints to the error output.
ExitCode play_command(const GivenOptions& given, Console& console);
ExitCode gallery_command(Console& console); // `parley` alone: the scenarios, and a choice
ExitCode check_command(const GivenOptions& given, Console& console);
ExitCode simulate_command(std::span<const std::string> words,
                          Console& console); // its seats' options come from the scenario
ExitCode tournament_command(const GivenOptions& given, Console& console);
ExitCode merge_command(const GivenOptions& given, Console& console);
ExitCode replay_command(const GivenOptions& given, Console& console);
ExitCode what_if_command(const GivenOptions& given, Console& console);
ExitCode report_command(const GivenOptions& given, Console& console);
ExitCode analyse_command(std::span<const std::string> words,
                         Console& console); // its parties' options come from the scenario
ExitCode agents_command(Console& console);

} // namespace parley::command_line

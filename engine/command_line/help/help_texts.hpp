// What every command is for and what it takes, in the words of --help. This room is the one of this floor in which
// sentences stand: they are set beside the options that they explain. {parley} is the program as it is typed.
#pragma once

#include "command_line/command_options.hpp"
#include "scenario/scenario.hpp"

#include <string>

namespace parley::command_line {

[[nodiscard]] CommandSpec play_help();
[[nodiscard]] CommandSpec replay_help();
[[nodiscard]] CommandSpec what_if_help();
[[nodiscard]] CommandSpec report_help();
[[nodiscard]] CommandSpec class_report_help();
[[nodiscard]] CommandSpec check_help();
[[nodiscard]] CommandSpec analyse_help();
[[nodiscard]] CommandSpec simulate_help();
[[nodiscard]] CommandSpec tournament_help();
[[nodiscard]] CommandSpec merge_help();
[[nodiscard]] CommandSpec handouts_help();
[[nodiscard]] CommandSpec new_help();
[[nodiscard]] CommandSpec fmt_help();
[[nodiscard]] CommandSpec schema_help();
[[nodiscard]] CommandSpec agents_help();

/// The options that a scenario adds, one a party: who leads it in `simulate`, and what it is in `analyse` and
/// `handouts`.
[[nodiscard]] OptionSpec seat_option(const scenario::Party& party);
[[nodiscard]] OptionSpec profile_option(const scenario::Party& party);

} // namespace parley::command_line

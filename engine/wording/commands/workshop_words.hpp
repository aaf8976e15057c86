// What the commands of an author and of a lecturer say: papers that were written or could not be, a new scenario, a
// watched file. Knows nothing of files.
#pragma once

#include "scenario/making/new_scenario.hpp"

#include <string>

namespace parley::wording {

[[nodiscard]] std::string say_which_folder();
/// Of three options that each say what the delegations are.
[[nodiscard]] std::string deal_one_way();
[[nodiscard]] std::string no_printer_installed();
/// `file` is the page that was written all the same.
[[nodiscard]] std::string cannot_print(const std::string& file);
[[nodiscard]] std::string printing_stopped();
/// `first` is what an instructor reads first.
[[nodiscard]] std::string papers_written(std::size_t count, const std::string& folder, const std::string& first);

/// Of what was to be the id of a new scenario.
[[nodiscard]] std::string no_id_for_scenario(const std::string& id, scenario::IdFault fault);
[[nodiscard]] std::string id_of_library(const std::string& id);
/// `watch` and `play` are commands as they can be typed.
[[nodiscard]] std::string scenario_begun(const std::string& file, const std::string& watch, const std::string& play);

/// Of a file whose tidy text would read otherwise.
[[nodiscard]] std::string cannot_be_tidied(const std::string& file);
[[nodiscard]] std::string is_untidy(const std::string& file);
[[nodiscard]] std::string write_or_check();

/// Of options of the debrief of a game, asked of a scenario, and the other way round; without dashes.
[[nodiscard]] std::string not_of_a_balance_report(const std::string& option);
[[nodiscard]] std::string only_of_a_balance_report(const std::string& option);

/// After each check of watched files.
[[nodiscard]] std::string checked_and_watching(std::size_t files, bool sound);

} // namespace parley::wording

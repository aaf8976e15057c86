// Files that a command will not write or could not, as sentences. Knows nothing of what would stand in them; what the
// disk itself says is told by storage/problem.hpp.
#pragma once

#include <string>

namespace parley::wording {

/// Of a result that was to go to `file`.
[[nodiscard]] std::string there_already(const std::string& file);
/// Of a saved game that was to go to `file`; `go_on` is the command, as it is typed, that goes on with the game there.
[[nodiscard]] std::string save_there_already(const std::string& file, const std::string& go_on);
/// Of one of the files that were to go to a folder.
[[nodiscard]] std::string there_already_in_folder(const std::string& file);

[[nodiscard]] std::string cannot_write(const std::string& file);
[[nodiscard]] std::string output_incomplete();

[[nodiscard]] std::string result_in_place_of_scenario();
[[nodiscard]] std::string report_in_place_of_game();
[[nodiscard]] std::string report_in_place_of_part();
[[nodiscard]] std::string say_where_report_goes();

} // namespace parley::wording

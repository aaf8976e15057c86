// What `class-report` says of a folder beside the report itself. Faults in the files are told by wording/sentences.hpp.
#pragma once

#include <cstddef>
#include <string>

namespace parley::wording {

[[nodiscard]] std::string no_games_in_folder(const std::string& folder);
/// None of the saved games there could be read.
[[nodiscard]] std::string no_game_to_report(const std::string& folder);
[[nodiscard]] std::string games_left_out(std::size_t unread, std::size_t used);
[[nodiscard]] std::string rehearsal_left_out(const std::string& file);
[[nodiscard]] std::string copies_left_out(std::size_t copies);
/// That what is reported opens what a game that is not over plays under.
[[nodiscard]] std::string opens_unfinished(std::size_t unfinished);

} // namespace parley::wording

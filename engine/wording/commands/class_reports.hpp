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
/// That the class's records are not used; `why` without a full stop.
[[nodiscard]] std::string records_left_out(const std::string& why);
/// They are of the scenario of that id, of which there is no game.
[[nodiscard]] std::string records_of_other_scenario(const std::string& file, const std::string& scenario);
/// Why names cannot be written: no records of a class that could be used; no names, or none any more.
[[nodiscard]] std::string no_class_to_name(const std::string& folder);
[[nodiscard]] std::string no_names_in(const std::string& file);
/// That what is reported opens what a game that is not over plays under.
[[nodiscard]] std::string opens_unfinished(std::size_t unfinished);

} // namespace parley::wording

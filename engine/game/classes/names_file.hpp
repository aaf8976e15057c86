// What the people of a class typed as their names: the rows of names.csv, which lies beside the log of the class and
// not in it, so that it can be deleted and the class remains. Personal data: nobody reads it unasked. Knows nothing of
// who adds to it.
#pragma once

#include "core/result.hpp"
#include "game/classes/roll.hpp"
#include "storage/problem.hpp"

#include <filesystem>

namespace parley::game {

using Names = std::map<PersonNumber, std::string>;

[[nodiscard]] std::filesystem::path names_path(const std::filesystem::path& folder);
/// Its first row, and one for each name of somebody in the class.
[[nodiscard]] std::string rows_of_names(const Names& names, const Roll& roll);
/// "" for who is not in the class.
[[nodiscard]] std::string row_of_name(PersonNumber number, const std::string& name, const Roll& roll);
/// As they were typed, whoever has put the file right with a spreadsheet since; rows that are none, of nobody in the
/// class, or with text that acts on a screen are left out. A problem where there is no file.
[[nodiscard]] core::Result<Names, storage::Problem> read_names(const std::filesystem::path& folder, const Roll& roll);

} // namespace parley::game

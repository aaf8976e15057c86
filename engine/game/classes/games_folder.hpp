// A class as it lies on a disk: the saved games of one folder, each a table with its number. Knows nothing of servers,
// of people, nor of what is made of the games.
#pragma once

#include "game/journal_file.hpp"

#include <vector>

namespace parley::game {

/// One saved game of the folder.
struct TableFile {
    std::filesystem::path path;
    /// That of a name like "table-07.parley"; any other file has the next one after all of these, in the order of
    /// names.
    std::uint32_t number{};
    Game game;
    bool torn{}; // the last line was incomplete and was dropped
};

struct UnreadGame {
    std::filesystem::path path;
    LoadProblem problem;
};

/// In the order of names, in which numbers count as numbers: table-2 before table-10.
struct GamesFolder {
    std::vector<TableFile> tables;
    std::vector<UnreadGame> unread;
    std::vector<std::filesystem::path> rehearsals; // branches of other games, which are no tables
    std::vector<std::filesystem::path> copies;     // autosaves, put aside of a game that is there itself or elsewhere
};

/// Whether the first name comes before the second.
[[nodiscard]] bool name_before(std::string_view one, std::string_view other);

/// Reads every file of the save extension that stands in `folder` itself, not below it; games of one scenario share it.
/// A problem when the folder cannot be read. Nothing is changed.
[[nodiscard]] core::Result<GamesFolder, storage::Problem> games_in(const std::filesystem::path& folder);

} // namespace parley::game

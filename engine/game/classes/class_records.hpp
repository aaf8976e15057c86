// What a class's server kept of the people beside the games of a folder: its roll, read whole or not at all. Knows
// nothing of what is reported of it.
#pragma once

#include "game/classes/games_folder.hpp"
#include "game/classes/log_lines.hpp"

namespace parley::game {

struct ClassRecords {
    Roll roll;
    bool torn{}; // the last line was incomplete and was left out
};

/// The records are of a scenario of which the folder holds no game.
struct OtherScenario {
    std::string id;
};
using RecordsTrouble = std::variant<storage::Problem, LogProblem, OtherScenario>;

/// The records that lie beside the games; null where the folder holds none, as where a class was played at desktops.
/// Nothing is changed.
[[nodiscard]] core::Result<std::unique_ptr<const ClassRecords>, RecordsTrouble>
records_beside(const std::filesystem::path& folder, const std::vector<TableFile>& tables);

/// Whether the game is that of the roll's table of that number, and not another's under its name.
[[nodiscard]] bool is_game_of(const Game& game, TableNumber number, const Roll& roll);

} // namespace parley::game

// A class's games with what its roll tells of the people who played them: the same data whether the class goes on or
// lies in a folder. Knows no server, and not how it is drawn.
#pragma once

#include "game/classes/games_folder.hpp"
#include "report/classes/class_data.hpp"

namespace parley::report {

/// A table of the roll: who held its seats by pseudonym, for whom the plainest move was made, and its minutes. Takes
/// two frontiers where the game is over.
[[nodiscard]] TableData recorded_table(const game::Game& game, game::TableNumber number, const std::string& file,
                                       const game::Roll& roll);

/// The tables of the roll's class, with its quiz where that is asked.
[[nodiscard]] ClassData recorded_class(std::shared_ptr<const scenario::Scenario> scenario,
                                       std::vector<TableData> tables, const game::Roll& roll);

/// The games of a folder, one class a scenario's text, in the order of the first table of each. With a roll (null:
/// without), its tables are as above, and the class that most of them are of has its quiz; with names, also who is who.
[[nodiscard]] std::vector<ClassData> classes_of(const game::GamesFolder& folder, const game::Roll* roll = nullptr,
                                                const game::Names* names = nullptr);

} // namespace parley::report

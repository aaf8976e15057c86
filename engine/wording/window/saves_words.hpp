// What the window says of the games that were kept, and of keeping a copy. What a saved game is, listing.hpp says.
// Knows nothing of how it is drawn.
#pragma once

#include "game/saves.hpp"

#include <ctime>
#include <string>
#include <string_view>

namespace parley::wording {

[[nodiscard]] std::string kept_games_heading();
[[nodiscard]] std::string no_game_kept();
/// "21 November 2026, 21:40"
[[nodiscard]] std::string written_at(const std::tm& local);
/// Who sat where, the name of its file, and what is special about it: "A person, tit-for-tat · geneva-4711 · the game
/// at hand". Requires: no problem.
[[nodiscard]] std::string kept_game_line(const game::SavedGame& save, bool at_hand);

/// Beneath a game that cannot be read: what choosing it does.
[[nodiscard]] std::string go_on_from_copy(std::string_view copy);

[[nodiscard]] std::string game_at_hand_heading();
/// Under which name the game at hand is being kept.
[[nodiscard]] std::string kept_as(std::string_view name);
[[nodiscard]] std::string not_kept();
[[nodiscard]] std::string copy_name_label();
[[nodiscard]] std::string copy_name_hint();
[[nodiscard]] std::string copy_without_name();
[[nodiscard]] std::string keep_copy_label();

} // namespace parley::wording

// Saved games in a directory: saving, rotating autosaves, and the list that a person chooses from.
#pragma once

#include "game/journal_file.hpp"

#include <chrono>

namespace parley::game {

inline constexpr std::string_view save_extension = ".parley";
inline constexpr int autosave_count = 3;

/// Where a person's games are kept: `saves` in the program's state directory; it need not exist yet.
[[nodiscard]] core::Result<std::filesystem::path, storage::Problem> saves_directory();

/// A file of that directory, which is made, that does not exist yet, named for the game.
[[nodiscard]] core::Result<std::filesystem::path, storage::Problem> new_save_path(const Setup& setup);

/// Writes the whole game in place of what was there, at once or not at all. The directory must exist.
[[nodiscard]] std::optional<storage::Problem> save_game(const std::filesystem::path& path, const Game& game);

/// Saves as autosave-1, after autosave-1 has become autosave-2 and autosave-2 autosave-3. Makes the directory. Whenever
/// the process is killed, every autosave in the directory is whole.
[[nodiscard]] std::optional<storage::Problem> autosave(const std::filesystem::path& directory, const Game& game);

/// One line of the list. What follows `problem` is empty when there is one.
struct SavedGame {
    std::filesystem::path path;
    std::chrono::sys_seconds saved_at; // last written
    std::optional<LoadProblem> problem;
    std::string title; // of the scenario
    std::vector<Seat> seats;
    std::string session_date; // ISO 8601 day in the fiction
    std::string session_title;
    std::size_t session{}; // from 1
    std::size_t steps{};
    bool ended{};
    bool rehearsal{};
    bool torn{};
};

/// Every file of the save extension in the directory, the newest first. Each is read and carried out whole, so what is
/// listed without a problem can be loaded. A directory that does not exist has none.
[[nodiscard]] std::vector<SavedGame> saved_games(const std::filesystem::path& directory);

} // namespace parley::game

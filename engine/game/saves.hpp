// Saved games in a directory: saving, rotating autosaves, and the list that a person chooses from.
#pragma once

#include "game/journal_file.hpp"
#include "storage/file_stamp.hpp"

#include <chrono>

namespace parley::game {

inline constexpr std::string_view save_extension = ".parley";
inline constexpr int autosave_count = 3;

/// Where a person's games are kept: `saves` in the program's state directory; it need not exist yet.
[[nodiscard]] core::Result<std::filesystem::path, storage::Problem> saves_directory();

/// What a game is called in that directory, which is made: by its scenario and seed.
[[nodiscard]] core::Result<storage::NumberedName, storage::Problem> save_name(const Setup& setup);
/// A file of that name that is this game's alone, however many begin at the same moment, with the game as it is. A name
/// under which copies of another game lie aside is passed over.
[[nodiscard]] core::Result<JournalFile, storage::Problem> keep_in_saves(const Game& game);

/// Writes the whole game in place of what was there, at once or not at all. The directory must exist.
[[nodiscard]] std::optional<storage::Problem> save_game(const std::filesystem::path& path, const Game& game);
/// The same under a name that nothing has yet; where something has it, `storage::is_taken` is true of the problem.
[[nodiscard]] std::optional<storage::Problem> save_new_game(const std::filesystem::path& path, const Game& game);

/// One line of the list. What follows `problem` is empty when there is one.
struct SavedGame {
    std::filesystem::path path;
    std::chrono::sys_seconds saved_at; // last written
    std::optional<LoadProblem> problem;
    std::string title;        // of the scenario
    std::vector<Seat> seats;  // as they are held now
    bool changed_hands{};     // others held them before
    std::string session_date; // ISO 8601 day in the fiction
    std::string session_title;
    std::size_t session{}; // from 1
    std::size_t steps{};
    bool ended{};
    bool rehearsal{};
    bool torn{};
    std::filesystem::path rescue;           // with a problem: the newest sound copy put aside of it, where there is one
    std::optional<storage::FileStamp> seen; // the file as it was when it was read
};

/// One of them, by its file.
[[nodiscard]] SavedGame saved_game(const std::filesystem::path& path);

/// Every file of the save extension in the directory, the newest first. Each is read and carried out whole, so what is
/// listed without a problem can be loaded; but each scenario is read once, however many games hold it, and a file that
/// is as it was when it was `known` not at all. A directory that does not exist has none.
[[nodiscard]] std::vector<SavedGame> saved_games(const std::filesystem::path& directory,
                                                 const std::vector<SavedGame>& known = {});

/// The newest game that is not over and is no copy put aside: the one to go on with, if it has no problem. Null when
/// there is none. Requires: the newest first.
[[nodiscard]] const SavedGame* newest(const std::vector<SavedGame>& saves);
/// The same of those without a problem.
[[nodiscard]] const SavedGame* newest_sound(const std::vector<SavedGame>& saves);

} // namespace parley::game

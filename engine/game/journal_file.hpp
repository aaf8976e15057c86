// A game on the disk as it is played: its journal, one synced line a step. A process killed at any moment loses nothing
// but a line that was being written.
#pragma once

#include "game/journal.hpp"
#include "storage/append_file.hpp"

#include <variant>

namespace parley::game {

/// Why a saved game could not be had: the disk, or what the file says.
using LoadProblem = std::variant<storage::Problem, JournalProblem>;

/// Reads a saved game, whether it was saved whole or as it was played. The file is not touched. For the shelf see
/// `read_journal`.
[[nodiscard]] core::Result<Loaded, LoadProblem> load_game(const std::filesystem::path& path,
                                                          ScenarioShelf* shelf = nullptr);

class JournalFile {
  public:
    /// Puts the whole of `game` in a new file and keeps it open. Where something has that name, or gets it at the same
    /// moment, `storage::is_taken` is true of the problem.
    [[nodiscard]] static core::Result<JournalFile, storage::Problem> create(const std::filesystem::path& path,
                                                                            const Game& game);
    /// The same under the first of the names that is free, and that `may_be` has nothing against.
    [[nodiscard]] static core::Result<JournalFile, storage::Problem>
    create(const storage::NumberedName& name, const Game& game,
           const std::function<bool(const std::filesystem::path&)>& may_be);
    struct Reopened;
    /// Loads a game and keeps its file open, with a torn last line cut off. Refused while another program has it open.
    [[nodiscard]] static core::Result<Reopened, LoadProblem> open(const std::filesystem::path& path);

    /// Brings the file up to the game: takes back the steps that the game no longer has, then adds those that are new,
    /// the events brought in and the seats that changed hands, each on the disk before the next. Call after every
    /// change of the game. After a problem the file is as it was, or holds a part of the new steps; the next call tries
    /// again. A file that is no longer at its path is a problem too, though it still gets the steps wherever it is.
    /// Requires: a game of the same setup.
    [[nodiscard]] std::optional<storage::Problem> follow(const Game& game);

    /// How many steps the file holds; nothing when it is no longer at its path.
    [[nodiscard]] std::optional<std::size_t> steps() const;
    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }

  private:
    JournalFile(storage::AppendFile file, const Game& game);
    [[nodiscard]] std::size_t steps_that_stand(const Game& game) const;
    [[nodiscard]] std::optional<storage::Problem> take_back_to(std::size_t step);

    storage::AppendFile file_;
    std::vector<Beat> recorded_;   // in the file
    std::vector<HandOver> handed_; // in the file
    std::size_t steps_{};          // in the file
};

struct JournalFile::Reopened {
    JournalFile file;
    Loaded loaded;
};

} // namespace parley::game

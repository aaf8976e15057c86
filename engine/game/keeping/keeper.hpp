// Keeps a game on the disk as it is played: every step in the game's own file, a copy aside at every meeting. Remembers
// what the disk would not do, and when it is to be said. Knows nothing of how it is said.
#pragma once

#include "game/journal_file.hpp"

namespace parley::game {

/// Something to be told now of the keeping of a game. Play goes on all the same.
struct KeepingNews {
    enum class Of : std::uint8_t {
        not_kept,  // steps are not on the disk, and why: when that begins, and again at each meeting while it lasts
        not_aside, // only the copy aside could not be written, and why
        kept_again // every step is on the disk again; without a problem
    };
    Of what{};
    storage::Problem problem;
};

class Keeper {
  public:
    /// `file` holds `game` as it is now. Without one the game is not meant to be kept, unless `not_kept` says
    /// otherwise.
    Keeper(const Game& game, std::optional<JournalFile> file);
    /// The game was to be kept, but could not get a file. Requires: it has none.
    void not_kept(storage::Problem why);

    /// After every change of the game.
    void follow(const Game& game);
    /// Tries again what could not be written, and looks whether the file is still there; whether all is kept.
    bool keep_up(const Game& game);
    /// The game is kept in a new file of that name from here on, the whole of it. On a problem all stays as it was.
    [[nodiscard]] std::optional<storage::Problem> move_to(const std::filesystem::path& path, const Game& game);

    [[nodiscard]] bool keeping() const { return file_ && !trouble_; }
    [[nodiscard]] std::optional<std::filesystem::path> kept_in() const;
    /// Why not every step is kept; nothing while all are, and for a game that is not meant to be.
    [[nodiscard]] const std::optional<storage::Problem>& trouble() const { return trouble_; }
    /// How many steps the file holds, be they all or not; nothing when there is none, or none at its place.
    [[nodiscard]] std::optional<std::size_t> steps_kept() const;
    /// What is to be told, once each time.
    [[nodiscard]] std::optional<KeepingNews> take_news();

  private:
    void put_aside(const Game& game, std::size_t meeting);

    std::optional<JournalFile> file_;
    std::optional<storage::Problem> trouble_;
    std::optional<storage::Problem> trouble_aside_;
    bool news_due_{};  // of the trouble, or of its end
    bool aside_due_{}; // news of the trouble aside
    bool told_{};      // the trouble was told, its end not yet
    std::size_t meeting_{};
    std::size_t put_aside_{}; // meetings of which a copy is aside, or was tried
};

} // namespace parley::game

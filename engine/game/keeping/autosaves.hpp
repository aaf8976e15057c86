// Copies put aside of one game as it is played, the newest few, in slots that are that game's alone: whatever else is
// played in the same home directory has others. Knows nothing of when one is due.
#pragma once

#include "game/saves.hpp"

#include <string>

namespace parley::game {

class AutosaveSlots {
  public:
    /// Of the game kept in `save`, wherever that is; the slots are files of `folder`, the saves folder.
    AutosaveSlots(std::filesystem::path folder, const std::filesystem::path& save);

    /// From 1, the newest, to autosave_count: "autosave-geneva-2022-4711-1.parley".
    [[nodiscard]] std::filesystem::path path(int number) const;
    /// Whether any of them is taken, be it by a game that is gone.
    [[nodiscard]] bool any() const;

    /// Saves into the first after what was there has moved on by one. Makes the folder. Whenever the process is killed,
    /// every slot is whole; on a problem the older copies are as they were.
    [[nodiscard]] std::optional<storage::Problem> put(const Game& game) const;
    /// Clears them all.
    void clear() const;
    /// The newest that loads, every step checked; takes as long as loading it.
    [[nodiscard]] std::optional<SavedGame> last_good() const;

  private:
    std::filesystem::path folder_;
    std::string game_; // what the slots are named for
};

/// Whether the file is one of the slots of some game, by its name.
[[nodiscard]] bool is_autosave(const std::filesystem::path& path);

/// The newest sound copy of the game kept in `save`, among those in the person's saves folder.
[[nodiscard]] std::optional<SavedGame> last_good_autosave(const std::filesystem::path& save);

} // namespace parley::game

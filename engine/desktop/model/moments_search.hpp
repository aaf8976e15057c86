// The search for the moments that mattered, on threads of its own, so that the debrief can be read meanwhile. Knows
// nothing of how it is drawn.
#pragma once

#include "report/debrief_data.hpp"

#include <memory>

namespace parley::desktop {

class MomentsSearching {
  public:
    /// Begins. `games` continuations each way. Requires: the game has ended.
    MomentsSearching(game::Game game, rules::PartyId seat, std::uint32_t games);
    ~MomentsSearching(); // asks the workers to stop and waits for them: a game each at most
    MomentsSearching(const MomentsSearching&) = delete;
    MomentsSearching& operator=(const MomentsSearching&) = delete;

    /// True once there is nothing left to do. Any thread.
    [[nodiscard]] bool done() const;
    /// How far it is, in percent. Any thread.
    [[nodiscard]] int percent() const;
    /// What was found; waits for it if need be. Call once.
    [[nodiscard]] report::MomentsFound take();

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

} // namespace parley::desktop

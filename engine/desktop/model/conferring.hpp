// The two advisers at work on a thread of their own, so that the window never stands still. Knows nothing of how it is
// drawn.
#pragma once

#include "agents/coach/advice.hpp"
#include "game/game.hpp"

#include <memory>

namespace parley::desktop {

class Conferring {
  public:
    /// Begins. Requires: the seat is to act. `sitting` tells the games of one program apart.
    Conferring(const game::Game& game, rules::PartyId seat, std::uint64_t sitting);
    ~Conferring(); // asks the worker to stop and waits for it: one decision at most
    Conferring(const Conferring&) = delete;
    Conferring& operator=(const Conferring&) = delete;

    /// True once there is nothing left to do. Any thread.
    [[nodiscard]] bool done() const;
    /// Whether it is about this moment: the sitting, its position and the seat.
    [[nodiscard]] bool is_about(std::uint64_t sitting, std::uint64_t position, rules::PartyId seat) const;
    /// What they say; waits for it if need be. Call once.
    [[nodiscard]] agents::TwoAdvisers take();

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

} // namespace parley::desktop

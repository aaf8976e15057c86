// A finished game played on from one of its steps, many times over, on threads of its own, so that the debrief can be
// read meanwhile. Knows nothing of how it is drawn.
#pragma once

#include "desktop/model/errand.hpp"
#include "game/counterfactual/continuation.hpp"

#include <memory>

namespace parley::desktop {

/// What came of it, and who played on.
struct PlayedOn {
    game::WhatIf found;
    game::PlayOn how;
};

class PlayingOn : public Errand {
  public:
    /// Begins. Requires: `step` ≤ the game's steps.
    PlayingOn(game::Game game, std::size_t step, rules::PartyId seat, std::uint32_t games);
    ~PlayingOn() override; // stops and waits

    [[nodiscard]] bool done() const override;
    void stop() override;
    [[nodiscard]] int percent() const override;
    [[nodiscard]] std::size_t step() const;
    /// Waits for it if need be. Call once.
    [[nodiscard]] PlayedOn take();

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

} // namespace parley::desktop

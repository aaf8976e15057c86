// The search for the moments that mattered, on threads of its own, so that the debrief can be read meanwhile. Knows
// nothing of how it is drawn.
#pragma once

#include "desktop/model/errand.hpp"
#include "report/debrief_data.hpp"

#include <memory>

namespace parley::desktop {

class MomentsSearching : public Errand {
  public:
    /// Begins. `games` continuations each way. Requires: the game has ended.
    MomentsSearching(game::Game game, rules::PartyId seat, std::uint32_t games);
    ~MomentsSearching() override; // stops and waits

    [[nodiscard]] bool done() const override;
    void stop() override;
    [[nodiscard]] int percent() const override;
    /// What was found; waits for it if need be. Call once.
    [[nodiscard]] report::MomentsFound take();

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

} // namespace parley::desktop

// What the program works on beside the window: the computer delegations' turns, the advisers, the moments that
// mattered, playing on from a step. Each function begins one. Knows nothing of how it is drawn.
#pragma once

#include "agents/coach/remark.hpp"
#include "desktop/model/task.hpp"

#include <memory>

namespace parley::game {
class AgentsTurn;
class Game;
} // namespace parley::game

namespace parley::report {
struct MomentsFound;
}

namespace parley::desktop {

struct PlayedOn;

/// Stops after the decision in hand. A turn that has thrown is good for giving up alone.
using Thinking = TaskOn<game::AgentsTurn>;
[[nodiscard]] std::unique_ptr<Thinking> think(game::AgentsTurn turn);

/// The two advisers, about one moment of one sitting.
struct Conferring {
    std::uint64_t sitting{};
    std::uint64_t position{};
    rules::PartyId seat;
    std::unique_ptr<TaskOn<agents::TwoAdvisers>> task; // cannot be stopped once it has begun
};
/// Requires: the seat is to act.
[[nodiscard]] Conferring confer(const game::Game& game, rules::PartyId seat, std::uint64_t sitting);

/// Stops after a game a thread. Requires: the game has ended. `games` continuations each way.
using SeekingMoments = TaskOn<report::MomentsFound>;
[[nodiscard]] std::unique_ptr<SeekingMoments> seek_moments(game::Game game, rules::PartyId seat, std::uint32_t games);

/// See played_on.hpp.
struct PlayingOn {
    std::size_t step{};
    std::unique_ptr<TaskOn<PlayedOn>> task;
};
/// Stops after a game a thread. Requires: `step` ≤ the game's steps.
[[nodiscard]] PlayingOn play_on_from(game::Game game, std::size_t step, rules::PartyId seat, std::uint32_t games);

} // namespace parley::desktop

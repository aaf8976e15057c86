// The computer delegations of a game: shows each the events it may see, asks it when its seat is to act.
#pragma once

#include "game/game.hpp"

namespace parley::game {

class Delegations {
  public:
    /// Makes the agents of the game's setup and shows them everything that has happened so far.
    explicit Delegations(const Game& game, std::uint32_t node_budget = agents::default_node_budget);

    /// The decision of the first seat to act that an agent holds, carried out in `game`; false when none is to act.
    bool step(Game& game);
    /// Steps until a person is to act or the game has ended.
    void run(Game& game);
    /// Shows the agents what has happened since; call after a person has acted, or after a take-back (they start anew).
    void catch_up(const Game& game);

  private:
    struct Member {
        rules::PartyId seat;
        std::unique_ptr<agents::Agent> agent;
        std::uint32_t decisions{};
    };
    std::vector<Member> members_;
    std::size_t shown_{};
    std::uint32_t node_budget_{};
};

} // namespace parley::game

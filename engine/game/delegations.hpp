// The computer delegations of a game: shows each the events it may see, asks it when its seat is to act.
#pragma once

#include "game/game.hpp"

#include <functional>
#include <span>

namespace parley::game {

class Delegations {
  public:
    using MakeAgent = std::function<std::unique_ptr<agents::Agent>(std::string_view name)>;

    /// Makes the agents that hold seats of the game and shows them everything that has happened so far. Requires: the
    /// roster has them.
    explicit Delegations(const Game& game, std::uint32_t node_budget = agents::default_node_budget,
                         MakeAgent make_agent = agents::make_agent);

    /// The decision of the first seat to act that an agent holds, carried out in `game`; false when none is to act.
    /// Where decisions are sealed, agents do not wait for persons.
    bool step(Game& game);
    /// The plainest action of the first seat to act that an agent holds, for one that failed to decide; false when none
    /// is to act. Dismisses all.
    bool step_plainly(Game& game);
    /// All agents go; they are made anew and shown everything when they are next needed.
    void dismiss();
    /// Steps until nobody but persons is to act, or the game has ended.
    void run(Game& game);
    /// Shows the agents what has happened since; call after a person has acted or an event was brought in, after a
    /// take-back (they start anew), or after a seat was handed over (who is new in it starts anew). Portion by portion
    /// as it happened, so that a loaded game continues as the one that was saved.
    void catch_up(const Game& game);

  private:
    struct Member {
        rules::PartyId seat;
        std::string name; // in the roster
        std::unique_ptr<agents::Agent> agent;
    };
    void start_anew(const Game& game);
    void seat_newcomers(const Game& game);
    [[nodiscard]] bool seats_are_taken(const Game& game) const;
    void show_beats(const Game& game, std::size_t from, std::size_t to, std::span<Member> members);
    static void show(const Game& game, const rules::State& state, std::size_t from, std::size_t to,
                     std::span<Member> members);

    MakeAgent make_agent_;
    std::vector<Member> members_;
    std::vector<std::uint64_t> shown_; // digests of the beats that were shown
    std::uint32_t node_budget_{};
};

/// Chance for the `decision`-th decision of a seat. From its seed nothing of the game's own draws can be told.
[[nodiscard]] agents::AgentRandom random_of(std::uint64_t game_seed, rules::PartyId seat, std::uint32_t decision);

/// The nodes that the computer delegations of the game were last allowed for a decision; the default before the first.
[[nodiscard]] std::uint32_t node_budget_played_with(const Game& game);

/// The plainest thing the seat may do: pass, deflect, comply, file no measure, believe the priors. For a seat whose
/// holder does not decide. Requires: the seat is to act.
[[nodiscard]] rules::Action plain_action(const rules::View& view);

} // namespace parley::game

// A game played on from one of its steps by agents, over other chance: what might have come of it. The past stays as it
// was, and so do the profiles that were drawn. Knows nothing of how it is shown.
#pragma once

#include "game/counterfactual/expected.hpp"
#include "game/game.hpp"
#include "game/self_play.hpp"

#include <stop_token>
#include <vector>

namespace parley::game {

/// Who plays on, and over how many continuations.
struct PlayOn {
    std::string agent{agents::default_opponent}; // for the seat asked about, and for every other person's
    std::uint32_t games{100};
    std::uint64_t series{1}; // the same series, the same chance, whatever step it continues
    std::uint32_t node_budget{continuation_budget};
    static constexpr std::uint32_t continuation_budget = agents::default_node_budget / 4;
};

/// What one continuation came to for the seat.
struct Continued {
    core::Points worth; // realised, or of no deal
    bool initialled{};  // by all
    bool in_force{};    // ratified and not left
    rules::Ending how;
    std::optional<rules::Action> first; // what the seat's agent did first, where it came to act
};

/// Who plays on in a person's seat unless somebody else is named: the kind of the first agent in the game that does not
/// draw lots, else the default opponent.
[[nodiscard]] std::string kind_to_play_on(const Game& game);

/// The seed of continuation `index` of a series.
[[nodiscard]] std::uint64_t continuation_seed(std::uint64_t series, std::uint32_t index);

/// Plays on from before `step` to the end. Requires: `step` ≤ steps().size(), the roster has the agent.
[[nodiscard]] Game play_on(const Game& game, std::size_t step, rules::PartyId seat, const PlayOn& how,
                           std::uint32_t index);
[[nodiscard]] Continued continued(const Game& ended, std::size_t from, rules::PartyId seat);

/// The distribution of what might have come of it.
struct WhatIf {
    std::size_t step{};
    rules::PartyId seat;
    std::vector<Continued> games; // by index; when cancelled, those that were finished
    std::vector<int> scores;      // of the seat, 0–100, beside the games
    bool complete{};
    Expected worth;                // points
    Expected score;                // 0–100
    Expected initialled, in_force; // shares of the games
};

/// One continuation with the seat's score, 0–100. Different ones may be played at the same time. Requires as `play_on`.
struct PlayedOnce {
    Continued game;
    int score{};
};
[[nodiscard]] PlayedOnce played_once(const Game& game, std::size_t step, rules::PartyId seat, const PlayOn& how,
                                     std::uint32_t index);
/// What continuations from there came to, by index; those that were not played are left out, and then it is not
/// complete.
[[nodiscard]] WhatIf what_came_of(std::size_t step, rules::PartyId seat, std::vector<std::optional<PlayedOnce>> games);

/// The same for any number of `jobs` (threads; 0: as many as the machine has). Requires as `play_on`.
[[nodiscard]] WhatIf what_if(const Game& game, std::size_t step, rules::PartyId seat, const PlayOn& how,
                             std::uint32_t jobs, const Progress& progress = {}, const std::stop_token& cancel = {});

} // namespace parley::game

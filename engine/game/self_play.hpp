// Games between agents: one to its end, or a batch of them on several threads. The same batch gives the same games
// whatever the number of threads, and whatever part of it is played where.
#pragma once

#include "game/game.hpp"

#include <functional>
#include <stop_token>

namespace parley::game {

/// The score of a game (score.hpp), as far as tables need it.
struct ScoreFigures {
    rules::ByParty<core::Points> worth{}; // realised, or the no-deal value
    rules::ByParty<int> total{};          // 0–100
    double gain_captured{};               // of the possible joint gain, 0–1
    friend bool operator==(const ScoreFigures&, const ScoreFigures&) = default;
};

/// What a finished game came to, for tables.
struct GameSummary {
    std::uint32_t index{}; // in its batch
    std::uint64_t seed{};
    rules::Ending how;
    rules::ByParty<rules::ProfileId> profiles{}; // drawn, hidden from the others
    std::optional<rules::SessionIndex>
        initialled;                              // the session in which the last party initialled, whatever came of it
    rules::ArticleSet agreed;                    // articles of that text; without one, of the rolling text at the end
    rules::ByParty<core::Points> at_signature{}; // worth of that text with the trust then; 0 without one
    rules::ByParty<std::array<std::int16_t, 2>>
        support_range{};                       // least and greatest support among a party's constituencies, at the end
    rules::ByParty<treaty::CreditRow> trust{}; // at the end, trust[p][o] in percent
    std::int16_t tension{};                    // at the end
    std::uint32_t steps{};
    std::optional<ScoreFigures> score; // where the batch asks for scores
    friend bool operator==(const GameSummary&, const GameSummary&) = default;
};

/// Plays to the end. Requires: every seat is an agent's.
[[nodiscard]] Game play_one(std::shared_ptr<const scenario::Scenario> scenario, std::vector<Seat> seats,
                            std::uint64_t seed, std::uint32_t node_budget = agents::default_node_budget);

/// Without the score. Requires: the game has ended.
[[nodiscard]] GameSummary summary_of(const Game& game, std::uint32_t index = 0);

/// Requires: the game has ended.
[[nodiscard]] ScoreFigures figures_of(const Game& game);

/// Given every game that ended; called on the threads that play, several at a time.
using KeepGame = std::function<void(std::uint32_t index, const Game& game)>;

/// The games first … first + games − 1 of the batch that `seed` starts; shards take parts of one batch.
struct Batch {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<Seat> seats; // all agents
    std::uint64_t seed{};    // of game 0; each game after it has the next one
    std::uint32_t first{};
    std::uint32_t games{};
    std::uint32_t node_budget{agents::default_node_budget};
    bool scored{};   // reckon each game's score too, which takes a frontier a game
    KeepGame keep{}; // may be left out
};

/// The seed of game `index` of a batch: a person can set the game up again with it. After the highest seed comes 0.
[[nodiscard]] std::uint64_t seed_in_batch(const Batch& batch, std::uint32_t index);

/// The seed of game `index` of a series: drawn, so that series do not share games even where their numbers are near.
/// The series of the scripted players, by which figures are published, draw theirs so.
[[nodiscard]] std::uint64_t seed_of(std::uint64_t series, std::uint32_t index);

/// Called now and then on the thread that called `simulate`, the last time when all is done.
using Progress = std::function<void(std::uint32_t done, std::uint32_t games)>;

/// The summaries in the order of their indices; those of the games that were finished when `cancel` is asked for.
/// `jobs` is a number of threads, 0 for as many as the machine has.
[[nodiscard]] std::vector<GameSummary> simulate(const Batch& batch, std::uint32_t jobs, const Progress& progress = {},
                                                std::stop_token cancel = {});

} // namespace parley::game

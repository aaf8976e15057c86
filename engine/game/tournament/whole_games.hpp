// Scenarios as venues of a tournament, and a fixture played by the rules of Parley. Knows nothing of the other
// protocol.
#pragma once

#include "game/game.hpp"
#include "game/tournament/game_result.hpp"
#include "game/tournament/schedule.hpp"

namespace parley::game {

using Scenarios = std::vector<std::shared_ptr<const scenario::Scenario>>;

/// A plan over scenarios, seated as is usual for their number of seats. Requires: each id once.
[[nodiscard]] TournamentPlan plan_of_games(const Scenarios& scenarios, std::vector<std::string> agents,
                                           std::uint32_t games, std::uint64_t seed);

/// Requires: the plan's venues are these scenarios; the roster has its agents. May be called from several threads.
[[nodiscard]] GameResult play_whole_game(const Scenarios& scenarios, const TournamentPlan& plan,
                                         const Fixture& fixture);

/// Requires: the game has ended.
[[nodiscard]] GameResult result_of(const Game& game, std::uint32_t number = 0);

} // namespace parley::game

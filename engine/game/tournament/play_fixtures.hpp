// The games of a list played on several threads, each result handed over as soon as it is there. Knows neither what a
// game is nor where results go.
#pragma once

#include "game/tournament/game_result.hpp"
#include "game/tournament/schedule.hpp"

#include <functional>
#include <span>

namespace parley::game {

/// Plays one game of the schedule; called from several threads at once.
using PlayFixture = std::function<GameResult(const Fixture&)>;
/// Some results that have not been handed over before, in no particular order; called on the thread that called
/// `play_fixtures`. False stops the playing.
using TakeResults = std::function<bool(std::span<const GameResult>)>;
/// Asked now and then, on that thread too: whether to stop early.
using WantsToStop = std::function<bool()>;

/// Plays the games with those numbers. After a stop, the games that were begun are finished and handed over too, unless
/// it was `take` that refused. `jobs` is a number of threads, 0 for as many as the machine has.
void play_fixtures(const Schedule& schedule, std::span<const std::uint32_t> numbers, std::uint32_t jobs,
                   const PlayFixture& play, const TakeResults& take, const WantsToStop& wants_to_stop = {});

} // namespace parley::game

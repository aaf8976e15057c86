#include "game/tournament/play_fixtures.hpp"

#include "game/in_parallel.hpp"

#include <mutex>
#include <stop_token>

namespace parley::game {

void play_fixtures(const Schedule& schedule, std::span<const std::uint32_t> numbers, std::uint32_t jobs,
                   const PlayFixture& play, const TakeResults& take, const WantsToStop& wants_to_stop) {
    std::mutex mutex;
    std::vector<GameResult> ready; // not yet handed over
    std::stop_source stop;
    bool refused = false;
    const auto play_number = [&](std::uint32_t at) {
        const GameResult result = play(schedule.at(numbers[at]));
        const std::lock_guard lock(mutex);
        ready.push_back(result);
    };
    const auto hand_over = [&](std::uint32_t, std::uint32_t) {
        std::vector<GameResult> results;
        {
            const std::lock_guard lock(mutex);
            results.swap(ready);
        }
        refused = refused || (!results.empty() && !take(results));
        if (refused || (wants_to_stop && wants_to_stop()))
            stop.request_stop();
    };
    in_parallel(static_cast<std::uint32_t>(numbers.size()), jobs, play_number, hand_over, stop.get_token());
}

} // namespace parley::game

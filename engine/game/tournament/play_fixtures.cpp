#include "game/tournament/play_fixtures.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace parley::game {

namespace {

/// What the workers share with the thread that waits for them.
struct Workshop {
    std::atomic<std::size_t> next{};
    std::atomic<bool> stopped{};
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<GameResult> ready; // not yet handed over
    std::uint32_t working{};
};

void work_off(const Schedule& schedule, std::span<const std::uint32_t> numbers, const PlayFixture& play,
              Workshop& shared) {
    while (!shared.stopped) {
        const std::size_t at = shared.next.fetch_add(1);
        if (at >= numbers.size())
            break;
        const GameResult result = play(schedule.at(numbers[at]));
        const std::lock_guard lock(shared.mutex);
        shared.ready.push_back(result);
        shared.changed.notify_one();
    }
    const std::lock_guard lock(shared.mutex);
    --shared.working;
    shared.changed.notify_one();
}

void hand_over(Workshop& shared, const TakeResults& take, const WantsToStop& wants_to_stop) {
    bool refused = false;
    for (bool finished = false; !finished;) {
        std::vector<GameResult> results;
        {
            // Woken by results; now and then without, to ask whether to stop.
            std::unique_lock lock(shared.mutex);
            shared.changed.wait_for(lock, std::chrono::milliseconds(100),
                                    [&] { return !shared.ready.empty() || shared.working == 0; });
            results.swap(shared.ready);
            finished = shared.working == 0;
        }
        refused = refused || (!results.empty() && !take(results));
        if (refused || (wants_to_stop && wants_to_stop()))
            shared.stopped = true;
    }
}

} // namespace

void play_fixtures(const Schedule& schedule, std::span<const std::uint32_t> numbers, std::uint32_t jobs,
                   const PlayFixture& play, const TakeResults& take, const WantsToStop& wants_to_stop) {
    if (numbers.empty())
        return;
    if (jobs == 0)
        jobs = std::max(1U, std::thread::hardware_concurrency());
    Workshop shared;
    shared.working = static_cast<std::uint32_t>(std::min<std::size_t>(jobs, numbers.size()));
    std::vector<std::jthread> workers;
    for (std::uint32_t i = 0, all = shared.working; i < all; ++i)
        workers.emplace_back([&] { work_off(schedule, numbers, play, shared); });
    hand_over(shared, take, wants_to_stop);
}

} // namespace parley::game

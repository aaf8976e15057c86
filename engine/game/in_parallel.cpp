#include "game/in_parallel.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace parley::game {

bool in_parallel(std::uint32_t count, std::uint32_t jobs, const std::function<void(std::uint32_t)>& work,
                 const std::function<void(std::uint32_t, std::uint32_t)>& progress, const std::stop_token& cancel) {
    if (jobs == 0)
        jobs = std::max(1U, std::thread::hardware_concurrency());
    jobs = std::max(1U, std::min(jobs, count));
    std::atomic<std::uint32_t> next{};
    std::mutex mutex;
    std::condition_variable changed;
    std::uint32_t done = 0;
    std::uint32_t working = jobs;
    std::vector<std::jthread> workers;
    for (std::uint32_t i = 0; i < jobs; ++i)
        workers.emplace_back([&] {
            for (std::uint32_t at = 0; !cancel.stop_requested() && (at = next.fetch_add(1)) < count;) {
                work(at);
                const std::lock_guard lock(mutex);
                ++done;
                changed.notify_one();
            }
            const std::lock_guard lock(mutex);
            --working;
            changed.notify_one();
        });
    constexpr std::chrono::milliseconds longest_silence{100};
    std::uint32_t told = 0;
    for (bool finished = false; !finished;) {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, longest_silence, [&] { return working == 0 || done > told; });
        finished = working == 0;
        told = done;
        lock.unlock();
        if (progress)
            progress(told, count);
    }
    return told == count;
}

} // namespace parley::game

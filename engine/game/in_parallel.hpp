// Pieces of work that do not depend on each other, on several threads: the same results whatever their number. Knows
// nothing of the work.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace parley::game {

/// Calls `work(i)` once for each i below `count`, on `jobs` threads (0: as many as the machine has); different i may
/// run at the same time. `progress(done, count)` is called on the thread that called, at every change and some times a
/// second without one, the last time when no piece is being worked on. True when all was done; false when a stop was
/// asked for before, with some pieces done and the others not begun.
bool in_parallel(std::uint32_t count, std::uint32_t jobs, const std::function<void(std::uint32_t)>& work,
                 const std::function<void(std::uint32_t, std::uint32_t)>& progress = {},
                 const std::stop_token& cancel = {});

} // namespace parley::game

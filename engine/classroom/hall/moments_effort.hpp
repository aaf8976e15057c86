// How hard a class looks for the moments that mattered. Knows nothing of how.
#pragma once

#include <cstdint>

namespace parley::classroom {

/// How much is played for them: as for a debrief in the window.
struct MomentsEffort {
    std::uint32_t screening{8}, games{48}; // continuations each way of every decision, and of those that are tested
    int tested{6};                         // 1–8
    std::uint32_t continuations{100};      // from before each moment
};

} // namespace parley::classroom

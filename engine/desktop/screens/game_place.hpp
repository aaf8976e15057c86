// Where a game stands, in the words of its bar: the place, the day, and the beats of the session or of what follows it.
// Knows nothing of how they are drawn.
#pragma once

#include "desktop/model/sitting.hpp"

#include <string>
#include <vector>

namespace parley::desktop::screens {

struct Beat {
    std::string label;
    bool here{};
};

struct GamePlace {
    std::string title; // place and forum
    std::string line;  // day and session
    std::vector<Beat> beats;
};

[[nodiscard]] GamePlace game_place(const Sitting& sitting);

} // namespace parley::desktop::screens

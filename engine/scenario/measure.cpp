#include "scenario/scenario.hpp"

#include <algorithm>

namespace parley::scenario {

bool asks_for_room(const Measure& measure) {
    return std::any_of(measure.effects.begin(), measure.effects.end(),
                       [](const Effect& effect) { return std::holds_alternative<AskForRoom>(effect); });
}

} // namespace parley::scenario

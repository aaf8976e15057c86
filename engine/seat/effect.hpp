// What an update asks of the outside, as data: the game is changed by whoever holds it (sitting.hpp), sounds are played
// and advisers heard by the face. Does nothing by itself.
#pragma once

#include "rules/action.hpp"
#include "seat/cue.hpp"

#include <variant>
#include <vector>

namespace parley::seat {

namespace effect {

struct CarryOut { // passes `rules::check`
    rules::Action action;
};
struct TakeBackStep {};
struct Sound {
    Cue cue{};
};

} // namespace effect

using Effect = std::variant<effect::CarryOut, effect::TakeBackStep, effect::Sound>;
using Effects = std::vector<Effect>;

} // namespace parley::seat

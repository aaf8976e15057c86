// What came of playing a finished game on from one of its steps, and who played. Decides nothing.
#pragma once

#include "game/counterfactual/continuation.hpp"

namespace parley::desktop {

struct PlayedOn {
    game::WhatIf found;
    game::PlayOn how;
};

} // namespace parley::desktop

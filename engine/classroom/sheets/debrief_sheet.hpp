// A table's debrief on a phone: the judgement, the picture of all texts that could have been, what was left, what
// moved, what was believed; and the way to the report that may be kept. Knows no request.
#pragma once

#include "game/game.hpp"

#include <string>

namespace parley::classroom {

/// Sees everybody's papers, as every debrief does. Requires: the game has ended.
[[nodiscard]] std::string debrief_sheet(const game::Game& game, rules::PartyId seat);

} // namespace parley::classroom

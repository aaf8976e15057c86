// The debrief of a finished game: what happened against what was possible, for one seat. Typed, then as plain lines.
#pragma once

#include "game/game.hpp"
#include "game/score.hpp"

#include <string>
#include <vector>

namespace parley::report {

/// The whole debrief as plain lines of at most 80 columns, section by section. Requires: the game has ended.
[[nodiscard]] std::vector<std::string> debrief_lines(const game::Game& game, rules::PartyId seat);

} // namespace parley::report

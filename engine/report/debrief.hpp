// The debrief of a finished game: what happened against what was possible, for one seat. Typed, then as plain lines.
#pragma once

#include "report/debrief_data.hpp"

#include <string>

namespace parley::report {

/// The whole debrief as plain lines of at most 80 columns, section by section; `moments` of the seat where
/// they were looked for. Requires: the game has ended.
[[nodiscard]] std::vector<std::string> debrief_lines(const game::Game& game, rules::PartyId seat,
                                                     std::optional<MomentsFound> moments = {});

} // namespace parley::report

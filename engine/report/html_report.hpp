// The debrief as one page of HTML: self-contained, without scripts, for a screen in light or dark and for paper. Knows
// nothing of files.
#pragma once

#include "report/debrief_data.hpp"

#include <string>

namespace parley::report {

/// Sees everybody's papers, as every debrief does; `moments` of the seat where they were looked for. Requires: the game
/// has ended.
[[nodiscard]] std::string html_report(const game::Game& game, rules::PartyId seat,
                                      std::optional<MomentsFound> moments = {});

} // namespace parley::report

// The debrief as one page of HTML: self-contained, without scripts, for a screen in light or dark and for paper. Knows
// nothing of files.
#pragma once

#include "report/debrief_data.hpp"
#include "report/paper.hpp"

#include <string>

namespace parley::report {

/// Sees everybody's papers, as every debrief does; `moments` of the seat where they were looked for. Printed on `paper`
/// it is a summary of two pages (how it ended, what was possible, what it was worth, the moments, what to take away),
/// then the details. Requires: the game has ended.
[[nodiscard]] std::string html_report(const game::Game& game, rules::PartyId seat,
                                      std::optional<MomentsFound> moments = {}, Paper paper = Paper::a4);

} // namespace parley::report

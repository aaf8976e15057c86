// What came of a saved game played on, and the moments of it that mattered, in words and figures. The sentences that a
// debrief shares are in wording/moments.hpp. Knows nothing of how a table is set.
#pragma once

#include "game/counterfactual/moments.hpp"
#include "wording/commands/table_row.hpp"

#include <array>
#include <string>
#include <vector>

namespace parley::wording {

/// From which step, how often, and who led the seat.
[[nodiscard]] std::string played_on_from(const game::Game& game, const game::WhatIf& found, const std::string& agent);
/// What the game, which is over, came to for the seat.
[[nodiscard]] std::string beside_the_truth(const game::Game& game, rules::PartyId seat);

/// Worst, first quarter, middle, last quarter, best, in points.
using Spread = std::array<double, 5>;
/// The results: mean, spread where there is one, score, shares of texts initialled and in force.
[[nodiscard]] std::vector<TableRow> continuation_rows(const game::WhatIf& found, const std::optional<Spread>& spread);
/// How many ended in each way, by alternative of rules::Ending; those that none took are left out.
using EndingCounts = std::array<std::uint32_t, std::variant_size_v<rules::Ending>>;
[[nodiscard]] std::vector<TableRow> continuation_endings(const EndingCounts& counts);

/// "The moments that mattered for the United States"
[[nodiscard]] std::string moments_heading(const scenario::PublicScenario& scenario, rules::PartyId seat);
/// "Session 3 (13 January), step 21: you accepted …."
[[nodiscard]] std::string moment_line(const std::string& when, std::size_t step, const std::string& did);

} // namespace parley::wording

// What a batch of simulated games came to, in words and figures. Knows nothing of how a table is set.
#pragma once

#include "game/batch_summary.hpp"
#include "scenario/scenario.hpp"
#include "wording/commands/table_row.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

/// "The practice table, 200 games, seed 1"
[[nodiscard]] std::string batch_title(const std::string& scenario, std::size_t games, std::uint64_t seed);

/// An ending for each that came about, with its share of all games.
[[nodiscard]] std::vector<TableRow> ending_rows(const game::BatchSummary& summary);

[[nodiscard]] std::string means_heading();
[[nodiscard]] std::vector<TableRow> mean_rows(const scenario::PublicScenario& scenario,
                                              const game::BatchSummary& summary);

/// The seed of the first of `games` games lies so high that the last would have none.
[[nodiscard]] std::string seeds_run_out(std::uint32_t games, std::uint64_t highest);

} // namespace parley::wording

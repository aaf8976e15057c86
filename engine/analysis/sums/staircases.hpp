// The frontier of two parties' sums: staircases merged. A point is one integer that sorts as its worths do. Knows no
// texts.
#pragma once

#include "analysis/sums/sum_frontier.hpp"

namespace parley::analysis {

/// As `frontier`, for blocks of two parties that leave something.
[[nodiscard]] SumFrontier frontier_of_two(const PresortedBlocks& blocks, const std::optional<Worth>& floor);

} // namespace parley::analysis

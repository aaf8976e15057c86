// The frontier of two parties' sums where worths of the first within a band are not told apart: one cell a band,
// nothing is sorted, and its size is bounded by the range of worths and not by the number of outcomes. For who asks
// often for the best of the second at a worth of the first, and asks for no more than a tenth of a point. Knows no
// texts.
#pragma once

#include "analysis/sums/sum_frontier.hpp"

#include <span>

namespace parley::analysis {

struct TwoWorths {
    std::int32_t first{}, second{};
};

/// Added in the order given. `blocks`: of each the undominated rows, falling in the first worth and rising in the
/// second; none is empty. `band` ≥ 1; at 1 nothing is merged and the frontier is that of `frontier`. Of the sums of one
/// band after each block the one with the most for the second stays; of those the one with the most for the first; of
/// those the first in the order of prefixes, then of rows.
[[nodiscard]] SumFrontier banded_frontier(std::span<const std::vector<TwoWorths>> blocks, const TwoWorths& base,
                                          std::int32_t band);

} // namespace parley::analysis

// How many outcomes that are sums are worth at least a floor to every party, without enumerating them: the blocks in
// two halves, each enumerated, and pairs counted. Knows no texts and no frontier.
#pragma once

#include "analysis/sums/row_blocks.hpp"

#include <optional>

namespace parley::analysis {

struct OutcomeCount {
    std::uint64_t least{}, most{};
    /// The count is known; else it lies between the two.
    [[nodiscard]] bool exact() const { return least == most; }
    friend bool operator==(const OutcomeCount&, const OutcomeCount&) = default;
};

/// The number of outcomes worth at least `floor` to every party. Exact as long as neither half takes more than `limit`
/// sums; beyond it worths are rounded against an outcome for the one bound and in its favour for the other, no more
/// coarsely than it takes. Pairs are counted by a sweep for two parties and by divide and conquer over the others
/// (Bentley 1980): n log n in the larger half for two parties, a factor log n more for each further one. Nothing when
/// there are 2⁶³ outcomes or more.
[[nodiscard]] std::optional<OutcomeCount> count_at_least(const RowBlocks& blocks, const Worth& floor,
                                                         std::size_t limit);
/// With a limit that takes about a second at most: 2²² sums for two parties, 2¹⁹ for three, 2¹⁶ for more.
[[nodiscard]] std::optional<OutcomeCount> count_at_least(const RowBlocks& blocks, const Worth& floor);

} // namespace parley::analysis

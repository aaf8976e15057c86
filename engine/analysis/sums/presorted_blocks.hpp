// Blocks of rows made ready for frontiers: of each block the rows that no other row of it betters, sorted, and what the
// blocks after it can still add. Made once, used for every floor. Knows no texts.
#pragma once

#include "analysis/sums/maxima.hpp"
#include "analysis/sums/row_blocks.hpp"

namespace parley::analysis {

class PresortedBlocks {
  public:
    PresortedBlocks() = default;
    explicit PresortedBlocks(const RowBlocks& blocks);

    struct Block {
        std::vector<Candidate> rows; // maximal, in falling order; `row` is the row's place in the RowBlocks
        std::size_t place{};         // of the block in the RowBlocks
    };

    [[nodiscard]] std::size_t parties() const { return parties_; }
    [[nodiscard]] const Worth& base() const { return base_; }
    /// Those with few rows first, whatever their order was.
    [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }
    /// The most, by party, that the blocks from `block` on can add to a sum; requires that none of them is empty.
    [[nodiscard]] const Worth& still_to_come(std::size_t block) const { return rest_[block]; }
    /// Some block has no rows: there is no outcome.
    [[nodiscard]] bool leave_nothing() const { return nothing_; }

  private:
    std::size_t parties_{1};
    Worth base_{};
    std::vector<Block> blocks_;
    std::vector<Worth> rest_{Worth{}};
    bool nothing_{};
};

/// False when party p gets less than floor[p] from `worth` even with `rest` added, for some p.
[[nodiscard]] constexpr bool can_reach(const Worth& worth, const Worth& rest, const Worth& floor, std::size_t parties) {
    for (std::size_t p = 0; p < parties; ++p)
        if (worth[p] + rest[p] < floor[p])
            return false;
    return true;
}

} // namespace parley::analysis

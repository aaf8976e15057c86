#include "analysis/sums/row_blocks.hpp"

#include <cassert>

namespace parley::analysis {

void RowBlocks::open_block(std::size_t expected) {
    blocks_.emplace_back();
    blocks_.back().worths.reserve(expected * parties_);
}

void RowBlocks::add_row(const Worth& worth, std::uint32_t burden) {
    assert(!blocks_.empty());
    Block& block = blocks_.back();
    if (burden != 0 || !block.burdens.empty()) {
        block.burdens.resize(block.worths.size() / parties_);
        block.burdens.push_back(burden);
    }
    block.worths.insert(block.worths.end(), worth.begin(), worth.begin() + static_cast<std::ptrdiff_t>(parties_));
}

Worth RowBlocks::worth(std::size_t block, std::size_t row) const {
    Worth worth{};
    std::copy_n(blocks_[block].worths.begin() + static_cast<std::ptrdiff_t>(row * parties_), parties_, worth.begin());
    return worth;
}

std::uint32_t RowBlocks::burden(std::size_t block, std::size_t row) const {
    return blocks_[block].burdens.empty() ? 0 : blocks_[block].burdens[row];
}

Worth RowBlocks::worth_of(std::span<const std::uint32_t> rows) const {
    Worth total = base_;
    for (std::size_t block = 0; block < blocks_.size(); ++block)
        for (std::size_t p = 0; p < parties_; ++p)
            total[p] += blocks_[block].worths[rows[block] * parties_ + p];
    return total;
}

} // namespace parley::analysis

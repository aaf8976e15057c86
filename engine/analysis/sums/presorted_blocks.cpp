#include "analysis/sums/presorted_blocks.hpp"

#include "analysis/sums/dominance_grid.hpp"

#include <limits>
#include <numeric>

namespace parley::analysis {

namespace {

/// Below this many rows a sort is as quick as a grid.
constexpr std::size_t few_rows = 512;

/// The rows of a large block that a coarse look does not show to be dominated.
std::vector<Candidate> promising_rows(const RowBlocks& blocks, std::size_t block) {
    const std::size_t count = blocks.row_count(block);
    const auto candidate = [&](std::size_t row) {
        return Candidate{blocks.worth(block, row), blocks.burden(block, row), 0, static_cast<std::uint32_t>(row)};
    };
    std::vector<Candidate> kept;
    if (count < few_rows || blocks.parties() == 1) {
        kept.reserve(count);
        for (std::size_t row = 0; row < count; ++row)
            kept.push_back(candidate(row));
        return kept;
    }
    const std::vector<std::uint32_t> rows = rows_worth_sorting(blocks.worths(block), blocks.parties());
    kept.reserve(rows.size());
    for (const std::uint32_t row : rows)
        kept.push_back(candidate(row));
    return kept;
}

} // namespace

PresortedBlocks::PresortedBlocks(const RowBlocks& blocks) : parties_(blocks.parties()), base_(blocks.base()) {
    std::vector<std::size_t> order(blocks.block_count());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return blocks.row_count(a) < blocks.row_count(b); });
    for (const std::size_t place : order) {
        blocks_.push_back({promising_rows(blocks, place), place});
        keep_maxima(blocks_.back().rows, parties_);
        nothing_ = nothing_ || blocks_.back().rows.empty();
    }
    rest_.assign(blocks_.size() + 1, Worth{});
    for (std::size_t block = blocks_.size(); block > 0 && !nothing_; --block)
        for (std::size_t p = 0; p < parties_; ++p) {
            std::int32_t most = std::numeric_limits<std::int32_t>::min();
            for (const Candidate& row : blocks_[block - 1].rows)
                most = std::max(most, row.worth[p]);
            rest_[block - 1][p] = rest_[block][p] + most;
        }
}

} // namespace parley::analysis

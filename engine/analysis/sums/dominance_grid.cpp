#include "analysis/sums/dominance_grid.hpp"

#include <limits>

namespace parley::analysis {

namespace {

/// Cells a party, by the number of parties that have cells (all but the last).
constexpr std::array<std::size_t, treaty::max_parties> widths{0, 4097, 129, 25, 11, 7};

} // namespace

WorthRange range_of(std::span<const std::int32_t> worths, std::size_t parties) {
    WorthRange range;
    std::copy_n(worths.begin(), parties, range.least.begin());
    range.most = range.least;
    for (std::size_t at = 0; at < worths.size(); at += parties)
        for (std::size_t p = 0; p < parties; ++p) {
            range.least[p] = std::min(range.least[p], worths[at + p]);
            range.most[p] = std::max(range.most[p], worths[at + p]);
        }
    return range;
}

DominanceGrid::DominanceGrid(std::size_t parties, const WorthRange& range)
    : parties_(parties),
      width_(widths[parties - 1]),
      least_(range.least) {
    std::size_t cells = 1;
    for (std::size_t p = 0; p + 1 < parties; ++p) {
        const std::int64_t span = std::int64_t{range.most[p]} - range.least[p];
        while ((span >> shift_[p]) >= static_cast<std::int64_t>(width_ - 1))
            ++shift_[p];
        cells *= width_;
    }
    most_.assign(cells, std::numeric_limits<std::int32_t>::min());
}

std::size_t DominanceGrid::cell(const std::int32_t* worth, std::size_t ahead) const {
    std::size_t at = 0;
    for (std::size_t p = 0; p + 1 < parties_; ++p) {
        const std::int64_t above = std::int64_t{worth[p]} - least_[p];
        at = at * width_ + static_cast<std::size_t>(above >> shift_[p]) + ahead;
    }
    return at;
}

void DominanceGrid::note(const std::int32_t* worth) {
    std::int32_t& most = most_[cell(worth, 0)];
    most = std::max(most, worth[parties_ - 1]);
}

/// Makes every cell hold the most of all cells at or above it.
void DominanceGrid::close() {
    std::size_t stride = 1;
    for (std::size_t p = 0; p + 1 < parties_; ++p, stride *= width_)
        for (std::size_t at = most_.size(); at-- > 0;)
            if (at / stride % width_ + 1 < width_)
                most_[at] = std::max(most_[at], most_[at + stride]);
}

bool DominanceGrid::betters(const std::int32_t* worth) const { return most_[cell(worth, 1)] >= worth[parties_ - 1]; }

} // namespace parley::analysis

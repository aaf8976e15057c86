// A coarse look at many vectors of worth: which of them are surely dominated, so that only the others need be sorted.
// Knows neither blocks nor texts.
#pragma once

#include "analysis/sums/worth.hpp"

#include <span>
#include <vector>

namespace parley::analysis {

/// The least and the most of each party.
struct WorthRange {
    Worth least{}, most{};
};
/// Of vectors of `parties` entries, one after another; requires one at least.
[[nodiscard]] WorthRange range_of(std::span<const std::int32_t> worths, std::size_t parties);

/// Cells over all parties but the last; of each cell the most that the last party has in it. First all vectors are
/// noted, then the grid is closed, then it is asked. About 2¹⁴ cells.
class DominanceGrid {
  public:
    /// 2 to max_parties parties; every vector lies in the range, and no entry is the least std::int32_t.
    DominanceGrid(std::size_t parties, const WorthRange& range);

    void note(const std::int32_t* worth);
    void close();
    /// True only if some noted vector is more to every party but the last, and no less to the last. Vectors that are
    /// dominated, but not by so much as a cell, are not found.
    [[nodiscard]] bool betters(const std::int32_t* worth) const;

  private:
    [[nodiscard]] std::size_t cell(const std::int32_t* worth, std::size_t ahead) const;

    std::size_t parties_;
    std::size_t width_; // cells a party, one more than is filled, so that "one cell ahead" is always a cell
    Worth least_;
    std::array<unsigned, treaty::max_parties> shift_{};
    std::vector<std::int32_t> most_;
};

} // namespace parley::analysis

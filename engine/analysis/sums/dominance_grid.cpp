#include "analysis/sums/dominance_grid.hpp"

#include <limits>

namespace parley::analysis {

namespace {

/// Cells over all parties but the last; of each cell the most that the last party has in it. What lies beyond the
/// outermost cells counts as in them, so the order of cells never contradicts that of worths.
template <std::size_t Parties>
class DominanceGrid {
  public:
    /// The cells are laid over a sample of the rows.
    explicit DominanceGrid(std::span<const std::int32_t> worths) {
        const std::size_t rows = worths.size() / Parties;
        const std::size_t stride = std::max<std::size_t>(1, rows / sample);
        for (std::size_t p = 0; p < divided; ++p) {
            least_[p] = worths[p];
            std::int32_t most = worths[p];
            for (std::size_t row = 0; row < rows; row += stride) {
                least_[p] = std::min(least_[p], worths[row * Parties + p]);
                most = std::max(most, worths[row * Parties + p]);
            }
            while (((std::int64_t{most} - least_[p]) >> shift_[p]) >= static_cast<std::int64_t>(width - 1))
                ++shift_[p];
        }
        std::size_t cells = 1;
        for (std::size_t p = 0; p < divided; ++p)
            cells *= width;
        most_.assign(cells, std::numeric_limits<std::int32_t>::min());
    }

    void note(const std::int32_t* worth) {
        std::int32_t& most = most_[cell(worth, 0)];
        most = std::max(most, worth[divided]);
    }
    /// Makes every cell hold the most of all cells at or above it.
    void close() {
        std::size_t stride = 1;
        for (std::size_t p = 0; p < divided; ++p, stride *= width)
            for (std::size_t at = most_.size(); at-- > 0;)
                if (at / stride % width + 1 < width)
                    most_[at] = std::max(most_[at], most_[at + stride]);
    }
    [[nodiscard]] bool betters(const std::int32_t* worth) const { return most_[cell(worth, 1)] >= worth[divided]; }

  private:
    static constexpr std::size_t divided = Parties - 1;
    static constexpr std::size_t sample = 4096;
    /// One more than is filled, so that "one cell ahead" is always a cell.
    static constexpr std::size_t width = std::array<std::size_t, 7>{0, 0, 4097, 129, 25, 11, 7}[Parties];

    [[nodiscard]] std::size_t cell(const std::int32_t* worth, std::size_t ahead) const {
        std::size_t at = 0;
        for (std::size_t p = 0; p < divided; ++p) {
            const std::int64_t above = (std::int64_t{worth[p]} - least_[p]) >> shift_[p];
            const auto within = std::clamp<std::int64_t>(above, 0, static_cast<std::int64_t>(width) - 2);
            at = at * width + static_cast<std::size_t>(within) + ahead;
        }
        return at;
    }

    std::array<std::int32_t, Parties> least_{};
    std::array<unsigned, Parties> shift_{};
    std::vector<std::int32_t> most_;
};

template <std::size_t Parties>
std::vector<std::uint32_t> worth_sorting(std::span<const std::int32_t> worths) {
    const std::size_t rows = worths.size() / Parties;
    std::vector<std::uint32_t> kept;
    if (rows == 0)
        return kept;
    DominanceGrid<Parties> grid(worths);
    for (std::size_t row = 0; row < rows; ++row)
        grid.note(&worths[row * Parties]);
    grid.close();
    for (std::size_t row = 0; row < rows; ++row)
        if (!grid.betters(&worths[row * Parties]))
            kept.push_back(static_cast<std::uint32_t>(row));
    return kept;
}

} // namespace

std::vector<std::uint32_t> rows_worth_sorting(std::span<const std::int32_t> worths, std::size_t parties) {
    static_assert(treaty::max_parties == 6);
    switch (parties) {
    case 2:
        return worth_sorting<2>(worths);
    case 3:
        return worth_sorting<3>(worths);
    case 4:
        return worth_sorting<4>(worths);
    case 5:
        return worth_sorting<5>(worths);
    default:
        return worth_sorting<6>(worths);
    }
}

} // namespace parley::analysis

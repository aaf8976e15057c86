#include "analysis/sums/banded_frontier.hpp"

#include <limits>
#include <numeric>

namespace parley::analysis {

namespace {

constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();

/// The best sum of a band.
struct Cell {
    TwoWorths worth;
    SumLink link;
};

/// Which band above the lowest each worth lies in.
template <class Sums, class First>
std::vector<std::uint32_t> bands_of(const Sums& sums, std::int32_t band, const First& first) {
    std::vector<std::uint32_t> bands;
    bands.reserve(sums.size());
    for (const auto& sum : sums)
        bands.push_back(static_cast<std::uint32_t>((first(sum) - first(sums.back())) / band));
    return bands;
}

/// Every sum of a prefix and a row in its cell.
void fill(std::vector<Cell>& cells, const std::vector<Cell>& prefixes, const std::vector<TwoWorths>& rows,
          std::int32_t band) {
    const auto of_prefix = bands_of(prefixes, band, [](const Cell& cell) { return cell.worth.first; });
    const auto of_row = bands_of(rows, band, [](const TwoWorths& row) { return row.first; });
    cells.assign(of_prefix.front() + of_row.front() + 1, Cell{{0, none}, {}});
    for (std::uint32_t p = 0; p < prefixes.size(); ++p) {
        const TwoWorths before = prefixes[p].worth;
        Cell* const from_here = cells.data() + of_prefix[p];
        for (std::uint32_t r = 0; r < rows.size(); ++r) {
            const TwoWorths sum{before.first + rows[r].first, before.second + rows[r].second};
            Cell& cell = from_here[of_row[r]];
            if (sum.second > cell.worth.second || (sum.second == cell.worth.second && sum.first > cell.worth.first))
                cell = {sum, {p, r}};
        }
    }
}

/// Those that no higher band betters, falling in the first worth.
std::vector<Cell> undominated(const std::vector<Cell>& cells) {
    std::vector<Cell> kept;
    std::int32_t best = none;
    for (std::size_t c = cells.size(); c-- > 0;) {
        if (cells[c].worth.second <= best)
            continue;
        best = cells[c].worth.second;
        if (!kept.empty() && kept.back().worth.first <= cells[c].worth.first)
            kept.pop_back(); // neighbouring bands may overlap
        kept.push_back(cells[c]);
    }
    return kept;
}

} // namespace

SumFrontier banded_frontier(std::span<const std::vector<TwoWorths>> blocks, const TwoWorths& base, std::int32_t band) {
    SumFrontier result;
    result.parties = 2;
    result.exact = band == 1;
    result.places.resize(blocks.size());
    std::iota(result.places.begin(), result.places.end(), std::size_t{0});
    std::vector<Cell> sums{{base, {}}};
    std::vector<Cell> cells;
    for (const std::vector<TwoWorths>& rows : blocks) {
        fill(cells, sums, rows, band);
        sums = undominated(cells);
        std::vector<SumLink>& links = result.links.emplace_back();
        links.reserve(sums.size());
        for (const Cell& sum : sums)
            links.push_back(sum.link);
    }
    result.points.reserve(sums.size());
    for (const Cell& sum : sums)
        result.points.push_back({sum.worth.first, sum.worth.second});
    return result;
}

} // namespace parley::analysis

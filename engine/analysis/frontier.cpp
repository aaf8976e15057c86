#include "analysis/frontier.hpp"

namespace parley::analysis {

Frontier frontier(const AgreementSpace& space, const std::optional<Worth>& floor, const FrontierLimits& limits) {
    Frontier result;
    result.parties = space.party_count();
    result.exact = space.complete();
    if (space.empty())
        return result;
    const SumFrontier sums = frontier(space.presorted(), floor, limits);
    result.exact = result.exact && sums.exact;
    result.points.reserve(sums.points.size());
    for (std::size_t point = 0; point < sums.points.size(); ++point) {
        Agreement& agreement = result.points.emplace_back(space.fixed());
        agreement.worth = sums.points[point];
        const std::vector<std::uint32_t> rows = sums.rows_of(point);
        for (std::size_t block = 0; block < rows.size(); ++block)
            write(space.blocks()[block], space.blocks()[block].rows[rows[block]], agreement.outcome);
    }
    return result;
}

} // namespace parley::analysis

#include "analysis/sums/sum_frontier.hpp"

#include "analysis/sums/staircases.hpp"

namespace parley::analysis {

namespace {

/// `exact` becomes false when something had to be dropped.
std::vector<Candidate> added(const std::vector<Candidate>& prefixes, const std::vector<Candidate>& rows,
                             std::size_t parties, const FrontierLimits& limits, bool& exact) {
    const std::size_t most = parties <= 3 ? limits.three_parties : limits.more_parties;
    std::vector<Candidate> sums;
    sums.reserve(std::min(prefixes.size() * rows.size(), 40 * most));
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        for (const Candidate& row : rows) {
            Candidate next{{}, prefixes[i].burden + row.burden, static_cast<std::uint32_t>(i), row.row};
            for (std::size_t p = 0; p < parties; ++p)
                next.worth[p] = prefixes[i].worth[p] + row.worth[p];
            sums.push_back(next);
        }
        if (sums.size() > 40 * most) { // bounds the memory; what is dropped here is dominated
            keep_maxima(sums, parties);
            exact = !thin(sums, parties, most, limits.grain) && exact;
        }
    }
    keep_maxima(sums, parties);
    if (thin(sums, parties, most, limits.grain)) {
        exact = false;
        keep_maxima(sums, parties);
    }
    return sums;
}

/// The rows of an only block, a table, are maximal and in order as they are; however many, nothing need be dropped.
std::vector<Candidate> moved(std::vector<Candidate> rows, const Worth& by) {
    for (Candidate& row : rows)
        for (std::size_t p = 0; p < by.size(); ++p)
            row.worth[p] += by[p];
    return rows;
}

SumFrontier frontier_of_many(const PresortedBlocks& blocks, const std::optional<Worth>& floor,
                             const FrontierLimits& limits) {
    SumFrontier result;
    result.parties = blocks.parties();
    std::vector<Candidate> sums{{blocks.base()}};
    const auto keep_above = [&](std::size_t block) {
        if (floor)
            sums.erase(std::remove_if(sums.begin(), sums.end(),
                                      [&](const Candidate& candidate) {
                                          return !can_reach(candidate.worth, blocks.still_to_come(block), *floor,
                                                            result.parties);
                                      }),
                       sums.end());
    };
    keep_above(0);
    for (std::size_t block = 0; block < blocks.blocks().size(); ++block) {
        const std::vector<Candidate>& rows = blocks.blocks()[block].rows;
        sums = blocks.blocks().size() == 1 && sums.size() == 1
                   ? moved(rows, sums.front().worth)
                   : added(sums, rows, result.parties, limits, result.exact);
        keep_above(block + 1);
        std::vector<SumLink>& links = result.links.emplace_back();
        links.reserve(sums.size());
        for (const Candidate& candidate : sums)
            links.push_back({candidate.prefix, candidate.row});
    }
    result.points.reserve(sums.size());
    for (const Candidate& candidate : sums)
        result.points.push_back(candidate.worth);
    return result;
}

} // namespace

std::vector<std::uint32_t> SumFrontier::rows_of(std::size_t point) const {
    std::vector<std::uint32_t> rows(places.size());
    std::size_t at = point;
    for (std::size_t block = links.size(); block > 0; --block) {
        const SumLink& link = links[block - 1][at];
        rows[places[block - 1]] = link.row;
        at = link.prefix;
    }
    return rows;
}

SumFrontier frontier(const PresortedBlocks& blocks, const std::optional<Worth>& floor, const FrontierLimits& limits) {
    SumFrontier result;
    result.parties = blocks.parties();
    if (blocks.leave_nothing())
        return result;
    result = blocks.parties() == 2 ? frontier_of_two(blocks, floor) : frontier_of_many(blocks, floor, limits);
    for (const PresortedBlocks::Block& block : blocks.blocks())
        result.places.push_back(block.place);
    return result;
}

SumFrontier frontier(const RowBlocks& blocks, const std::optional<Worth>& floor, const FrontierLimits& limits) {
    return frontier(PresortedBlocks(blocks), floor, limits);
}

} // namespace parley::analysis

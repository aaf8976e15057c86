#include "analysis/frontier.hpp"

#include "analysis/maxima.hpp"

#include <limits>

namespace parley::analysis {

namespace {

struct Partial {
    Agreement agreement;
    std::uint32_t rungs{};
};

std::vector<BlockRow> maximal_rows(const Block& block, std::size_t parties) {
    std::vector<Candidate> candidates;
    candidates.reserve(block.rows.size());
    for (std::size_t i = 0; i < block.rows.size(); ++i)
        candidates.push_back({block.rows[i].worth, block.rows[i].rungs, 0, static_cast<std::uint32_t>(i)});
    keep_maxima(candidates, parties);
    std::vector<BlockRow> rows;
    for (const Candidate& candidate : candidates)
        rows.push_back(block.rows[candidate.row]);
    return rows;
}

/// A point of a staircase of two parties: falling in the first worth, rising in the second.
struct Stair {
    std::int32_t first{}, second{};
    std::uint32_t rungs{}, prefix{}, row{};
};

/// The non-dominated points of two staircases, the second shifted by a row.
void merge(const std::vector<Stair>& a, const std::vector<Partial>& prefixes, const BlockRow& row,
           std::uint32_t row_index, std::vector<Stair>& out) {
    out.clear();
    std::size_t i = 0;
    std::size_t j = 0;
    const auto shifted = [&](std::size_t at) {
        const Partial& prefix = prefixes[at];
        return Stair{prefix.agreement.worth[0] + row.worth[0], prefix.agreement.worth[1] + row.worth[1],
                     prefix.rungs + row.rungs, static_cast<std::uint32_t>(at), row_index};
    };
    const auto before = [](const Stair& x, const Stair& y) {
        if (x.first != y.first)
            return x.first > y.first;
        return x.second != y.second ? x.second > y.second : x.rungs <= y.rungs;
    };
    while (i < a.size() || j < prefixes.size()) {
        const Stair next = j == prefixes.size() || (i < a.size() && before(a[i], shifted(j))) ? a[i++] : shifted(j++);
        if (out.empty() || next.second > out.back().second)
            out.push_back(next);
    }
}

std::vector<Candidate> add_for_two(const std::vector<Partial>& prefixes, const std::vector<BlockRow>& rows) {
    std::vector<Stair> stairs;
    std::vector<Stair> scratch;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        merge(stairs, prefixes, rows[row], static_cast<std::uint32_t>(row), scratch);
        std::swap(stairs, scratch);
    }
    std::vector<Candidate> sums;
    sums.reserve(stairs.size());
    for (const Stair& stair : stairs)
        sums.push_back({{stair.first, stair.second}, stair.rungs, stair.prefix, stair.row});
    return sums;
}

/// `exact` becomes false when something had to be dropped.
std::vector<Candidate> add_for_many(const std::vector<Partial>& prefixes, const std::vector<BlockRow>& rows,
                                    std::size_t parties, const FrontierLimits& limits, bool& exact) {
    const std::size_t most = parties == 3 ? limits.three_parties : limits.more_parties;
    std::vector<Candidate> sums;
    sums.reserve(std::min(prefixes.size() * rows.size(), 40 * most));
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        for (std::size_t j = 0; j < rows.size(); ++j) {
            Candidate next{
                {}, prefixes[i].rungs + rows[j].rungs, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)};
            for (std::size_t p = 0; p < parties; ++p)
                next.worth[p] = prefixes[i].agreement.worth[p] + rows[j].worth[p];
            sums.push_back(next);
        }
        if (sums.size() > 40 * most) { // bounds the memory; what is dropped here is dominated
            keep_maxima(sums, parties);
            exact = !thin(sums, parties, most) && exact;
        }
    }
    keep_maxima(sums, parties);
    if (thin(sums, parties, most)) {
        exact = false;
        keep_maxima(sums, parties);
    }
    return sums;
}

/// The most that the blocks from each on can still add, by party.
std::vector<Worth> most_still_to_come(const std::vector<std::vector<BlockRow>>& rows) {
    std::vector<Worth> rest(rows.size() + 1);
    for (std::size_t block = rows.size(); block > 0; --block)
        for (std::size_t p = 0; p < treaty::max_parties; ++p) {
            std::int32_t most = std::numeric_limits<std::int32_t>::min();
            for (const BlockRow& row : rows[block - 1])
                most = std::max(most, row.worth[p]);
            rest[block - 1][p] = rest[block][p] + most;
        }
    return rest;
}

bool can_reach(const Worth& worth, const Worth& rest, const Worth& floor, std::size_t parties) {
    for (std::size_t p = 0; p < parties; ++p)
        if (worth[p] + rest[p] < floor[p])
            return false;
    return true;
}

} // namespace

Frontier frontier(const AgreementSpace& space, const std::optional<Worth>& floor, const FrontierLimits& limits) {
    Frontier result;
    result.parties = space.party_count();
    result.exact = space.complete();
    if (space.empty())
        return result;
    std::vector<std::vector<BlockRow>> rows;
    for (const Block& block : space.blocks())
        rows.push_back(maximal_rows(block, result.parties));
    const std::vector<Worth> rest = most_still_to_come(rows);

    std::vector<Partial> prefixes;
    if (!floor || can_reach(space.fixed().worth, rest[0], *floor, result.parties))
        prefixes.push_back({space.fixed(), rungs(space.fixed().outcome)});
    for (std::size_t block = 0; block < rows.size(); ++block) {
        const std::vector<Candidate> sums =
            result.parties == 2 ? add_for_two(prefixes, rows[block])
                                : add_for_many(prefixes, rows[block], result.parties, limits, result.exact);
        std::vector<Partial> next;
        next.reserve(sums.size());
        for (const Candidate& candidate : sums) {
            if (floor && !can_reach(candidate.worth, rest[block + 1], *floor, result.parties))
                continue;
            Partial partial{{prefixes[candidate.prefix].agreement.outcome, candidate.worth}, candidate.rungs};
            write(space.blocks()[block], rows[block][candidate.row], partial.agreement.outcome);
            next.push_back(partial);
        }
        prefixes = std::move(next);
    }
    for (const Partial& partial : prefixes)
        result.points.push_back(partial.agreement);
    return result;
}

} // namespace parley::analysis

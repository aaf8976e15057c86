#include "analysis/sums/maxima.hpp"

#include <tuple>

namespace parley::analysis {

namespace {

bool comes_first(const Candidate& a, const Candidate& b) {
    for (std::size_t p = 0; p < a.worth.size(); ++p) // the first differs almost always
        if (a.worth[p] != b.worth[p])
            return a.worth[p] > b.worth[p];
    return std::tie(a.burden, a.prefix, a.row) < std::tie(b.burden, b.prefix, b.row);
}

void sweep_two(std::vector<Candidate>& sorted) {
    std::size_t kept = 0;
    for (const Candidate& candidate : sorted)
        if (kept == 0 || candidate.worth[1] > sorted[kept - 1].worth[1])
            sorted[kept++] = candidate;
    sorted.resize(kept);
}

/// Candidates in order of falling first worth: one is dominated when an earlier one is no less in the two others. Those
/// that count make a staircase, rising in the second worth and falling in the third.
void sweep_three(std::vector<Candidate>& sorted) {
    struct Stair {
        std::int32_t second, third;
    };
    std::vector<Stair> stairs;
    std::size_t kept = 0;
    for (const Candidate& candidate : sorted) {
        const Stair stair{candidate.worth[1], candidate.worth[2]};
        const auto above = std::lower_bound(stairs.begin(), stairs.end(), stair.second,
                                            [](const Stair& a, std::int32_t second) { return a.second < second; });
        if (above != stairs.end() && above->third >= stair.third)
            continue;
        auto last = above; // what the new stair covers: one as far, and those before that are no higher
        if (last != stairs.end() && last->second == stair.second)
            ++last;
        auto first = above;
        while (first != stairs.begin() && std::prev(first)->third <= stair.third)
            --first;
        if (first == last) {
            stairs.insert(first, stair);
        } else {
            *first = stair;
            stairs.erase(std::next(first), last);
        }
        sorted[kept++] = candidate;
    }
    sorted.resize(kept);
}

void sweep_many(std::vector<Candidate>& sorted, std::size_t parties) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const Candidate candidate = sorted[i];
        bool dominated = false;
        for (std::size_t j = kept; j > 0 && !dominated; --j) // the nearest in order dominate most often
            dominated = at_least(sorted[j - 1].worth, candidate.worth, parties);
        if (!dominated)
            sorted[kept++] = candidate;
    }
    sorted.resize(kept);
}

std::int32_t cell_of(std::int32_t worth, std::int32_t cell) {
    return worth >= 0 ? worth / cell : -((-worth + cell - 1) / cell);
}

} // namespace

void keep_maxima(std::vector<Candidate>& candidates, std::size_t parties) {
    std::sort(candidates.begin(), candidates.end(), comes_first);
    if (parties == 1 && candidates.size() > 1)
        candidates.resize(1);
    else if (parties == 2)
        sweep_two(candidates);
    else if (parties == 3)
        sweep_three(candidates);
    else if (parties > 3)
        sweep_many(candidates, parties);
}

bool thin(std::vector<Candidate>& candidates, std::size_t parties, std::size_t most, std::int32_t grain) {
    if (candidates.size() <= most)
        return false;
    std::vector<Candidate> best;
    for (std::size_t p = 0; p < parties; ++p)
        best.push_back(
            *std::min_element(candidates.begin(), candidates.end(), [p](const Candidate& a, const Candidate& b) {
                return a.worth[p] != b.worth[p] ? a.worth[p] > b.worth[p] : comes_first(a, b);
            }));
    for (std::int32_t cell = grain; candidates.size() > most; cell *= 2) {
        const auto cells = [cell](const Candidate& candidate) {
            Worth key{};
            for (std::size_t p = 0; p < key.size(); ++p)
                key[p] = cell_of(candidate.worth[p], cell);
            return key;
        };
        std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
            const Worth key_a = cells(a);
            const Worth key_b = cells(b);
            if (key_a != key_b)
                return key_a > key_b;
            return sum(a.worth) != sum(b.worth) ? sum(a.worth) > sum(b.worth) : comes_first(a, b);
        });
        candidates.erase(std::unique(candidates.begin(), candidates.end(),
                                     [&](const Candidate& a, const Candidate& b) { return cells(a) == cells(b); }),
                         candidates.end());
    }
    candidates.insert(candidates.end(), best.begin(), best.end());
    return true;
}

} // namespace parley::analysis

// The maxima of a set of vectors (Kung, Luccio & Preparata 1975), in place. Knows nothing of texts.
#pragma once

#include "analysis/agreement.hpp"

#include <vector>

namespace parley::analysis {

/// A sum under way: what it is worth, and which prefix and row made it.
struct Candidate {
    Worth worth{};
    std::uint32_t rungs{};
    std::uint32_t prefix{};
    std::uint32_t row{};
};

/// Leaves the non-dominated candidates in falling lexicographic order of worth; of equal worths the one with the fewest
/// rungs, then the lowest prefix, then the lowest row. n log n for up to three parties, n times the maxima for more.
void keep_maxima(std::vector<Candidate>& candidates, std::size_t parties);

/// Leaves at most about `most` candidates: the best sum of each cell of the finest grid (of 1/4, 1/2, 1, 2, 4 … points)
/// that has so few, and the best for each party. True when something was dropped.
bool thin(std::vector<Candidate>& candidates, std::size_t parties, std::size_t most);

} // namespace parley::analysis

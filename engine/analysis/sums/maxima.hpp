// The maxima of a set of vectors (Kung, Luccio & Preparata 1975), in place. Knows nothing of texts.
#pragma once

#include "analysis/sums/worth.hpp"

#include <vector>

namespace parley::analysis {

/// A sum under way: what it is worth, its burden, and which prefix and row made it.
struct Candidate {
    Worth worth{};
    std::uint32_t burden{};
    std::uint32_t prefix{};
    std::uint32_t row{};
};

/// Leaves the non-dominated candidates in falling lexicographic order of worth; of equal worths the one with the least
/// burden, then the lowest prefix, then the lowest row. n log n for up to three parties, n times the maxima for more.
void keep_maxima(std::vector<Candidate>& candidates, std::size_t parties);

/// Leaves at most about `most` candidates: the best sum of each cell of the finest grid (of cells `grain` wide, or 2,
/// 4, 8 … times that) that has so few, and the best for each party. True when something was dropped.
bool thin(std::vector<Candidate>& candidates, std::size_t parties, std::size_t most, std::int32_t grain);

} // namespace parley::analysis

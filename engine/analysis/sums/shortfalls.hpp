// Pairs of one entry of each of two lists whose shortfalls, added, stay within a slack for every party. Knows no
// blocks.
#pragma once

#include "analysis/sums/worth.hpp"

#include <vector>

namespace parley::analysis {

/// By how much a part of an outcome falls short of the best that its blocks have for each party.
using Shortfall = std::array<std::uint32_t, treaty::max_parties>;

struct ShortfallEntry {
    Shortfall by{};
    std::uint64_t outcomes{}; // how many parts fall short by just that
};

/// The number of outcomes made of a part of each list that fall short by no more than `slack` to any of the first
/// `parties` parties.. Requires: one party at least; no entry exceeds the slack; the number of all
/// pairs of outcomes fits 64 bits.
[[nodiscard]] std::uint64_t count_pairs_within(const std::vector<ShortfallEntry>& left,
                                               const std::vector<ShortfallEntry>& right, const Shortfall& slack,
                                               std::size_t parties);

} // namespace parley::analysis

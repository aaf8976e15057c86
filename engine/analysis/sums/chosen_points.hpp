// The named agreements of bargaining theory among given points, given what no agreement is worth to each party. Ours
// are Nash's (1950), Kalai & Smorodinsky's (1975, in the lexicographic form of Imai 1983), Kalai's egalitarian (1977,
// made lexicographic likewise) and the utilitarian, taken on the points there are, not between them. Other tools use
// other definitions under these names (the least spread of ratios; the least difference of worths). Knows nothing of
// play.
#pragma once

#include "analysis/sums/worth.hpp"

#include <optional>
#include <span>

namespace parley::analysis {

/// Places in the list of points. All taken over the zone: the points worth at least the reservation to every party. s_p
/// is a party's surplus over its reservation r_p, M_p the most it has in the zone.
struct ChosenPoints {
    /// The greatest product of the s_p; then as for `egalitarian`.
    std::size_t nash{};
    /// Lexicographically the greatest least s_p / (M_p − r_p), then the second least …; a party with nothing to gain
    /// counts as having all of it. Then the greatest sum.
    std::size_t kalai_smorodinsky{};
    /// Lexicographically the greatest least s_p, then the second least …
    std::size_t egalitarian{};
    /// The greatest sum; then as for `egalitarian`.
    std::size_t utilitarian{};
    /// M_p: the ideal point. No outcome need be worth it.
    Worth ideal{};
};

/// Nothing when no point is worth its reservation to everybody. The last tie-break of all four: the first in the list;
/// on a frontier that is the most for the first party, then the second, and so on. Requires: a surplus fits 21 bits for
/// six parties, 25 for five, 31 for fewer.
[[nodiscard]] std::optional<ChosenPoints> choose_points(std::span<const Worth> points, std::size_t parties,
                                                        const Worth& reservation);

} // namespace parley::analysis

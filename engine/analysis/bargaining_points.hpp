// The named agreements of bargaining theory on a frontier, given what no agreement is worth to each party. Ours are
// Nash's (1950), Kalai & Smorodinsky's (1975) and Kalai's (1977) on the texts there are, not between them; other tools
// use other definitions under these names. Knows nothing of play.
#pragma once

#include "analysis/frontier.hpp"

namespace parley::analysis {

/// All taken over the zone: the frontier's points worth at least the reservation to every party. s_p is a party's
/// surplus over its reservation, M_p the most it has in the zone.
struct BargainingPoints {
    /// The greatest product of the s_p; then as for `egalitarian`.
    Agreement nash;
    /// Lexicographically the greatest least s_p / (M_p − r_p), then the second least …; a party with nothing to gain
    /// counts as having all of it. Then the greatest sum.
    Agreement kalai_smorodinsky;
    /// Lexicographically the greatest least s_p, then the second least …
    Agreement egalitarian;
    /// The greatest sum; then as for `egalitarian`.
    Agreement utilitarian;
    /// M_p: the ideal point. No text need be worth it.
    Worth ideal{};
};
// The last tie-break of all four: the most for the first seat, then the second, and so on.

/// Nothing when the zone is empty, i.e. no point is worth its reservation to everybody.
[[nodiscard]] std::optional<BargainingPoints> bargaining_points(const Frontier& frontier, const Worth& reservation);

/// The points of the zone, in the frontier's order.
[[nodiscard]] std::vector<Agreement> zone(const Frontier& frontier, const Worth& reservation);

/// The most one party can have while every other has at least its reservation; what it has itself may be below its own.
/// Of several, the one with the greatest sum. Nothing when no text holds the others at their reservations.
[[nodiscard]] std::optional<Agreement> best_for(PartyId party, const Frontier& frontier, const Worth& reservation);

} // namespace parley::analysis

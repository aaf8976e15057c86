// The named agreements of bargaining theory on the frontier of a text: Nash's, Kalai & Smorodinsky's, the egalitarian
// and the utilitarian, by the definitions and tie-breaks of sums/chosen_points.hpp. Knows nothing of play.
#pragma once

#include "analysis/frontier.hpp"

namespace parley::analysis {

/// All taken over the zone: the frontier's points worth at least the reservation to every party.
struct BargainingPoints {
    Agreement nash;
    Agreement kalai_smorodinsky;
    Agreement egalitarian;
    Agreement utilitarian;
    /// The most that each party has in the zone: the ideal point. No text need be worth it.
    Worth ideal{};
};

/// Nothing when the zone is empty, i.e. no point is worth its reservation to everybody.
[[nodiscard]] std::optional<BargainingPoints> bargaining_points(const Frontier& frontier, const Worth& reservation);

/// The points of the zone, in the frontier's order.
[[nodiscard]] std::vector<Agreement> zone(const Frontier& frontier, const Worth& reservation);

/// The most one party can have while every other has at least its reservation; what it has itself may be below its own.
/// Of several, the one with the greatest sum. Nothing when no text holds the others at their reservations.
[[nodiscard]] std::optional<Agreement> best_for(PartyId party, const Frontier& frontier, const Worth& reservation);

} // namespace parley::analysis

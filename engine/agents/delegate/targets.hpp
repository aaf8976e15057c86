// How much worth a delegation aims at now: the target rules of the roster, as formulas. Knows no packages.
#pragma once

#include "agents/delegate/character.hpp"
#include "core/points.hpp"

namespace parley::agents {

/// What the formulas are fed with.
struct Aim {
    core::Points floor;     // the least it would sign: no-deal value + 2 points
    core::Points most;      // the best it could get
    core::Points received;  // the most that the others' firm offers and agreements were worth, from the status quo
    double elapsed{};       // share of its own useful actions used, 0 to 1
    int useful_actions{14}; // its own over the whole calendar
    int own_offers{};       // different packages tabled by itself
    int offers_received{};  // different packages tabled by the others; the fewest of any, with several
    int bands{14};          // of own worth, for `in_order`
};

inline constexpr core::Points floor_margin = core::Points::whole(2);
inline constexpr core::Points indifference = core::Points::whole(1);

/// Where the target starts: floor + opening/1000 of the way to the most, less where the calendar is short.
[[nodiscard]] core::Points opening_target(const Character& character, const Aim& aim);

/// The share 1 − t^(1/e) of the range still asked for at time t (Faratin, Sierra & Jennings 1998); 0 ≤ t ≤ 1, e > 0.
[[nodiscard]] double share_kept(double elapsed, double exponent);

/// The lower edge of band `k` of 1 … `aim.bands`, the first at `most` and the last at `floor`.
[[nodiscard]] core::Points band_edge(const Aim& aim, int k);

/// The worth of the next bid; never below the floor.
///   holds       opening − 10 % of the range by time
///   by_time     floor + (opening − floor)(1 − t^(1/e))
///   reciprocal  opening − 0.9 · received − 25 % of the range by time (BALANCE §6 rule 1)
///   in_order    the edge of band m + 1 if m ≤ n, else of band m (de Jonge 2022)
[[nodiscard]] core::Points target(const Character& character, const Aim& aim);

} // namespace parley::agents

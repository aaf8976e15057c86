// How much worth a delegation aims at now: the target rules of the roster, as formulas. Knows no packages.
#pragma once

#include "agents/bargaining/forecast.hpp"
#include "agents/standing/character.hpp"
#include "core/points.hpp"

#include <vector>

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
    // As shares of the most, 0 to 1:
    double nash{};                              // of the estimated Nash text, for `nicely`
    double first_offer{}, best_offer{};         // of the others' firm offers
    double offers_mean{}, offers_variance{};    // of all of them, for `expecting`
    std::vector<bargaining::BestOffer> history; // the best by a time, for `forecasting`
};

inline constexpr core::Points floor_margin = core::Points::whole(2);
inline constexpr core::Points indifference = core::Points::whole(1);

/// Where the target starts: floor + opening/1000 of the way to the most, less where the calendar is short.
[[nodiscard]] core::Points opening_target(const Character& character, const Aim& aim);

/// The share 1 − t^(1/e) of the range still asked for at time t (Faratin, Sierra & Jennings 1998); 0 ≤ t ≤ 1, e > 0.
[[nodiscard]] double share_kept(double elapsed, double exponent);

/// The lower edge of band `k` of 1 … `aim.bands`, the first at `most` and the last at `floor`.
[[nodiscard]] core::Points band_edge(const Aim& aim, int k);

/// The worth of the next bid; never below the floor, nor below the character's least share of the most. The rules of
/// the field are those of bargaining/formulas.hpp, worth counted as a share of the most.
///   holds       opening − 10 % of the range by time
///   by_time     floor + (opening − floor)(1 − t^(1/e))
///   reciprocal  opening − 0.9 · received − by_time (at most 25 %) of the range by time (METHODS.md, rule 1)
///   in_order    the edge of band m + 1 if m ≤ n, else of band m (de Jonge 2022)
///   nicely      nice_target, less nice_bonus of the gap to the best offer
///   expecting   agent_k_target
///   hard        hardheaded_target
///   forecasting time-dependent, with the exponent that meets the forecast best offer at its best time
[[nodiscard]] core::Points target(const Character& character, const Aim& aim);

} // namespace parley::agents

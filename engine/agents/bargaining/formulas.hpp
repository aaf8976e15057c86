// The target and acceptance formulas of the field's baselines as pure functions, so that plain alternating offers and
// the game's delegations use the very same ones. Time t runs from 0 to 1, worth from 0 to 1. Knows no outcomes.
#pragma once

#include <cstddef>

namespace parley::agents::bargaining {

/// The share 1 − t^(1/e) of the range still asked for (Faratin, Sierra & Jennings 1998): Boulware e < 1, linear e = 1,
/// Conceder e > 1. Requires e > 0; t is clamped.
[[nodiscard]] double share_kept(double time, double exponent);
inline constexpr double boulware_exponent = 0.2;
inline constexpr double conceder_exponent = 2;

/// p(t) = least + (most − least)(1 − t^(1/e)).
[[nodiscard]] double time_dependent_target(double least, double most, double time, double exponent);

/// Faratin, Sierra & Jennings 1998, absolute tit-for-tat with δ = 1 and no random part: the own demand falls by what
/// the other side's last offer brought over the one before, and rises by what it took back; within [least, most].
[[nodiscard]] double tit_for_tat_target(double demand, double offer_before, double last_offer, double least,
                                        double most);

/// Nice tit-for-tat (Baarslag, Hindriks & Jonker 2013).
struct NiceTitForTat {
    double nash{};        // the own worth of the estimated Nash outcome
    double least_offer{}; // of what was received first
    double best_offer{};  // of all that was received
};
/// What is aimed at: nash · (1.4 − 0.6 · gap), the gap being 1 − the worth of the first offers; within [0.5, 1].
[[nodiscard]] double nice_aim(const NiceTitForTat& seen);
/// 1 − c(1 − aim), where c is the share of its way to the aim that the other side has come, 0 to 1.
[[nodiscard]] double nice_target(const NiceTitForTat& seen);
/// The bonus that closes the gap as time runs out: nothing before 0.91 (0.85 on more than 3,000 outcomes) of the
/// discount, then rising from 0.5 − 0.4 · discount by twenty a unit of time, at most 1. The paper names a bonus; this
/// ramp is the one of its published agent.
[[nodiscard]] double nice_bonus(double time, double discount, std::size_t outcomes);

/// MiCRO (de Jonge 2022): whether one more of the own outcomes may be offered, having made m distinct offers and
/// received n (with several others the fewest of any).
[[nodiscard]] constexpr bool may_step_down(std::size_t made, std::size_t received) { return made <= received; }

/// AgentK (Kawaguchi, Fujita & Ito 2010), fed with mean and variance of the worth of all offers received.
/// emax = μ + (1 − μ)√(12σ²): the best that is to be expected of a uniform spread.
[[nodiscard]] double agent_k_expected_best(double mean, double variance);
/// α = 1 + τ + 10μ − 2τμ with the tremor τ = 2.
[[nodiscard]] double agent_k_exponent(double mean);
/// r·q + 1 − r with q = 1 − t^α(1 − emax) and r = (√(12σ²) + 0.1)/(1 − q), at most 2: never steeper than the other.
[[nodiscard]] double agent_k_target(double mean, double variance, double time);
/// The chance of accepting, t⁵/5 + (offer − emax) + (offer − target), within [0, 1]; below a tenth none.
[[nodiscard]] double agent_k_acceptance(double offer, double expected_best, double target, double time);

/// HardHeaded (van Krimpen, Looije & Hajizadeh 2013): most − F(most − least) with F = 0.05 + 0.95 t²⁰.
[[nodiscard]] double hardheaded_target(double least, double most, double time);
inline constexpr double hardheaded_floor = 0.585;
inline constexpr double hardheaded_window = 0.01;

/// AgreeableAgent2018 (Mirzayi et al. 2021): time-dependent with e = 0.1 and the floor 0.8.
inline constexpr double agreeable_exponent = 0.1;
inline constexpr double agreeable_floor = 0.8;

} // namespace parley::agents::bargaining

#include "agents/bargaining/formulas.hpp"

#include "core/elementary.hpp"

#include <algorithm>
#include <cmath>

namespace parley::agents::bargaining {

namespace {

/// xⁿ by squaring.
double whole_power(double x, unsigned n) {
    double result = 1;
    for (double square = x; n > 0; n >>= 1U, square *= square)
        if ((n & 1U) != 0)
            result *= square;
    return result;
}

} // namespace

double share_kept(double time, double exponent) {
    const double t = std::clamp(time, 0.0, 1.0);
    const double power = 1 / exponent;
    const auto whole = static_cast<unsigned>(power + 0.5);
    if (power >= 1 && power <= 64 && std::abs(power - whole) < 1e-12)
        return 1 - whole_power(t, whole);
    return 1 - core::power(t, power);
}

double time_dependent_target(double least, double most, double time, double exponent) {
    return least + (most - least) * share_kept(time, exponent);
}

double tit_for_tat_target(double demand, double offer_before, double last_offer, double least, double most) {
    return std::clamp(demand + (offer_before - last_offer), std::min(least, most), most);
}

double nice_aim(const NiceTitForTat& seen) {
    const double gap = 1 - seen.least_offer;
    return std::clamp(seen.nash * (1.4 - 0.6 * gap), 0.5, 1.0);
}

double nice_target(const NiceTitForTat& seen) {
    const double aim = nice_aim(seen);
    const double way = aim - seen.least_offer;
    const double come = seen.best_offer - seen.least_offer;
    const double share = way <= 0 ? 1.0 : std::clamp(come / way, 0.0, 1.0);
    return 1 - share * (1 - aim);
}

double nice_bonus(double time, double discount, std::size_t outcomes) {
    const double from = (outcomes > 3000 ? 0.85 : 0.91) * discount;
    if (time < from)
        return 0;
    return std::clamp(0.5 - 0.4 * discount + 20 * (time - from), 0.0, 1.0);
}

double agent_k_expected_best(double mean, double variance) { return mean + (1 - mean) * std::sqrt(12 * variance); }

double agent_k_exponent(double mean) {
    constexpr double tremor = 2;
    return 1 + tremor + 10 * mean - 2 * tremor * mean;
}

double agent_k_target(double mean, double variance, double time) {
    const double most = agent_k_expected_best(mean, variance);
    const double q = 1 - core::power(time, agent_k_exponent(mean)) * (1 - most);
    const double ratio = q >= 1 ? 2.0 : std::min(2.0, (std::sqrt(12 * variance) + 0.1) / (1 - q));
    return ratio * q + 1 - ratio;
}

double agent_k_acceptance(double offer, double expected_best, double target, double time) {
    const double chance = whole_power(time, 5) / 5 + (offer - expected_best) + (offer - target);
    return chance < 0.1 ? 0.0 : std::min(chance, 1.0);
}

double hardheaded_target(double least, double most, double time) {
    const double conceded = 0.05 + 0.95 * whole_power(time, 20);
    return most - conceded * (most - least);
}

} // namespace parley::agents::bargaining

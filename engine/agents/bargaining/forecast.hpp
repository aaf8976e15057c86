// What the other side's best offers will come to: IAMhaggler's curve through those received, and the own concession
// that is best against it (Williams, Robu, Gerding & Jennings 2012). Pure functions of numbers.
#pragma once

#include <span>

namespace parley::agents::bargaining {

/// The best offer received by a time.
struct BestOffer {
    double time{};  // above 0, to 1
    double worth{}; // to oneself
};

/// u(t) = start + eᵃ tᵇ.
struct ConcessionCurve {
    double start{};
    double a{};
    double b{};
    bool known{}; // false until two points lie above the start
    /// At most 1.
    [[nodiscard]] double at(double time) const;
};

/// Least squares of ln(u − start) on ln t over the points above `start`.
[[nodiscard]] ConcessionCurve fit_concession(double start, std::span<const BestOffer> best);

/// The time in [now, 1] at which the curve, discounted by discountᵗ, is worth most; among equals the earliest; looked
/// for in hundredths.
[[nodiscard]] double best_time(const ConcessionCurve& curve, double now, double discount);

/// The exponent e with which a time-dependent demand, from `most` to `least`, meets `worth` at `time`: 1/e = ln((most −
/// worth)/(most − least)) / ln t; within [0.01, 2].
[[nodiscard]] double exponent_to_meet(double time, double worth, double least, double most);

} // namespace parley::agents::bargaining

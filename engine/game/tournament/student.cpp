#include "game/tournament/student.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace parley::game {

namespace {

/// P(|T| ≤ t) for 2·half degrees of freedom: sin θ · Σ c_j cos^{2j} θ over j < half, c_0 = 1, c_j =
/// c_{j−1}·(2j−1)/(2j).
double within(double t, int half) {
    const double degrees = 2.0 * half;
    const double cosine_squared = degrees / (degrees + t * t);
    double term = 1.0;
    double sum = 0.0;
    for (int j = 0; j < half; ++j) {
        sum += term;
        term *= (2.0 * j + 1.0) / (2.0 * j + 2.0) * cosine_squared;
    }
    return t / std::sqrt(degrees + t * t) * sum;
}

} // namespace

double student_critical(double degrees, double error) {
    assert(degrees >= 2.0 && error > 0.0 && error < 1.0);
    const int half = static_cast<int>(std::min(degrees, 2000.0) / 2.0);
    double low = 0.0;
    double high = 1.0;
    while (within(high, half) < 1.0 - error)
        high *= 2.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2.0;
        (within(middle, half) < 1.0 - error ? low : high) = middle;
    }
    return high;
}

} // namespace parley::game

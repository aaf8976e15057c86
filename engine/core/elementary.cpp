#include "core/elementary.hpp"

#include <cmath>

namespace parley::core {

namespace {

constexpr double ln2 = 0.693147180559945309417232121458;

} // namespace

double exponential(double x) {
    // x = k ln 2 + r with |r| ≤ ln 2 / 2; eʳ by its Taylor series, then k doublings.
    const int k = static_cast<int>(x / ln2 + (x >= 0 ? 0.5 : -0.5));
    const double r = x - k * ln2;
    double term = 1;
    double sum = 1;
    for (int n = 1; n <= 20; ++n) {
        term = term * r / n;
        sum += term;
    }
    return std::ldexp(sum, k); // exact: it only changes the exponent
}

double natural_logarithm(double x) {
    // x = m 2ᵏ with m in [√½, √2); ln m = 2 artanh((m − 1)/(m + 1)) by its series.
    int k = 0;
    double m = std::frexp(x, &k); // exact: it only splits the number
    if (m < 0.70710678118654752440) {
        m *= 2;
        --k;
    }
    const double y = (m - 1) / (m + 1);
    const double square = y * y;
    double power_of_y = y;
    double sum = 0;
    for (int n = 1; n <= 41; n += 2) {
        sum += power_of_y / n;
        power_of_y *= square;
    }
    return 2 * sum + k * ln2;
}

double power(double x, double y) {
    if (y == 0)
        return 1;
    if (x == 0)
        return 0;
    return exponential(y * natural_logarithm(x));
}

} // namespace parley::core

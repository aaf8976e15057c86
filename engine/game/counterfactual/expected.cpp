#include "game/counterfactual/expected.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace parley::game {

namespace {

/// Two-sided 95 % divided by 1 … 8, of the standard normal distribution.
constexpr std::array<double, 8> normal_quantile{1.959964, 2.241403, 2.393980, 2.497705,
                                                2.575829, 2.638257, 2.690110, 2.734369};

/// Student's quantile from the normal one.
double student(double z, double freedom) {
    const double z2 = z * z;
    const double first = z * (z2 + 1) / 4;
    const double second = z * (5 * z2 * z2 + 16 * z2 + 3) / 96;
    const double third = z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / 384;
    return z + first / freedom + second / (freedom * freedom) + third / (freedom * freedom * freedom);
}

} // namespace

Expected expected_of(std::span<const double> numbers, int chances) {
    assert(chances >= 1 && chances <= 8);
    Expected expected;
    expected.count = static_cast<std::uint32_t>(numbers.size());
    if (numbers.empty())
        return expected;
    const auto count = static_cast<double>(numbers.size());
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    expected.mean = sum / count;
    expected.low = expected.high = expected.mean;
    if (numbers.size() < 2)
        return expected;
    double squares = 0;
    for (const double number : numbers)
        squares += (number - expected.mean) * (number - expected.mean);
    expected.deviation = std::sqrt(squares / (count - 1));
    const double z = normal_quantile[static_cast<std::size_t>(chances - 1)];
    const double margin = student(z, count - 1) * expected.deviation / std::sqrt(count);
    expected.low = expected.mean - margin;
    expected.high = expected.mean + margin;
    return expected;
}

Expected expected_share(std::uint32_t yes, std::uint32_t count) {
    Expected expected;
    expected.count = count;
    if (count == 0)
        return expected;
    const double n = count;
    const double p = yes / n;
    const double z = normal_quantile[0];
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double margin = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    expected.mean = p;
    expected.deviation = std::sqrt(p * (1 - p));
    expected.low = std::max(0.0, centre - margin);
    expected.high = std::min(1.0, centre + margin);
    return expected;
}

} // namespace parley::game

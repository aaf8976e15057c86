#include "picture/charts/scale.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {

double round_step(double low, double high, int most) {
    const double least = std::max((high - low) / std::max(most, 1), 1e-9);
    double step = 1;
    for (int i = 0; step < least; ++i)
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10, 20, 50 …
    return step;
}

std::vector<double> ticks(double low, double high, double step) {
    std::vector<double> all;
    for (double tick = std::ceil(low / step) * step; tick <= high + step * 1e-6; tick += step)
        all.push_back(tick);
    return all;
}

Range rounded_out(double low, double high, double step) {
    Range range{std::floor(low / step) * step, std::ceil(high / step) * step};
    if (range.high <= range.low)
        range.high = range.low + step;
    return range;
}

std::string whole_number(double value) {
    const long rounded = std::lround(value);
    return rounded < 0 ? "−" + std::to_string(-rounded) : std::to_string(rounded);
}

std::string signed_whole_number(double value) {
    return std::lround(value) > 0 ? "+" + whole_number(value) : whole_number(value);
}

} // namespace parley::picture

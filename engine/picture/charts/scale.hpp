// From values to places: a linear scale with ticks at round numbers. Refuses to know what the values are.
#pragma once

#include <string>
#include <vector>

namespace parley::picture {

/// `low` is drawn at `from`, `high` at `to`; `to` may be the smaller. Requires: low < high.
struct Scale {
    double low{}, high{1};
    double from{}, to{1};

    [[nodiscard]] double at(double value) const { return from + (value - low) / (high - low) * (to - from); }
    [[nodiscard]] bool holds(double value) const { return value >= low && value <= high; }
};

/// The least step of 1, 2 or 5 times a power of ten with which `low` to `high` takes at most `most` steps; at least 1.
[[nodiscard]] double round_step(double low, double high, int most);
/// The multiples of `step` from `low` to `high`.
[[nodiscard]] std::vector<double> ticks(double low, double high, double step);
/// The least range in multiples of `step` that holds `low` to `high`; never empty.
struct Range {
    double low{}, high{1};
};
[[nodiscard]] Range rounded_out(double low, double high, double step);

/// A whole number with a true minus sign: "−4", "20". Rounds halves away from zero.
[[nodiscard]] std::string whole_number(double value);
/// The same with its sign, for changes: "+8", "−4", "0".
[[nodiscard]] std::string signed_whole_number(double value);

} // namespace parley::picture

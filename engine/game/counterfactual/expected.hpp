// A mean of drawn games with the interval in which the true mean lies, for reading as well as for ranking. Knows
// nothing of what was measured.
#pragma once

#include <cstdint>
#include <span>

namespace parley::game {

/// `low` and `high` bound the true mean with the confidence asked for; with fewer than two numbers they are the mean.
struct Expected {
    double mean{};
    double low{}, high{};
    double deviation{}; // the sample's standard deviation
    std::uint32_t count{};
    /// True when nothing is not a likely mean: the interval leaves 0 out.
    [[nodiscard]] bool is_significant() const { return count > 1 && (low > 0 || high < 0); }
};

/// Student's t, its quantile by the expansion of Abramowitz & Stegun 26.7.5. `chances` intervals of one family hold
/// together with 95 % (Bonferroni); 1 for a single one. Requires: 1 ≤ `chances` ≤ 8.
[[nodiscard]] Expected expected_of(std::span<const double> numbers, int chances = 1);

/// A share of yes among `count`, 0 to 1, with Wilson's interval (1927) at 95 %.
[[nodiscard]] Expected expected_share(std::uint32_t yes, std::uint32_t count);

} // namespace parley::game

// Fractions compared as they should be.
#pragma once

#include <cmath>

namespace parley::testing {

[[nodiscard]] inline bool near(double one, double other, double by = 1e-6) { return std::abs(one - other) <= by; }

} // namespace parley::testing

// Elementary functions from + − × ÷ and sqrt alone, so that agents' arithmetic is the same on every processor (the C
// library's differs). Relative error below 1e-12 in the ranges given.
#pragma once

namespace parley::core {

/// eˣ for −700 ≤ x ≤ 700.
[[nodiscard]] double exponential(double x);
/// ln x for x > 0.
[[nodiscard]] double natural_logarithm(double x);
/// xʸ for x ≥ 0; 0⁰ is 1.
[[nodiscard]] double power(double x, double y);

} // namespace parley::core

// Student's t distribution, as far as intervals need it, by + − × ÷ and sqrt alone so that reports are the same on
// every machine.
#pragma once

namespace parley::game {

/// The t with P(|T| ≤ t) = 1 − `error` for `degrees` degrees of freedom, which are rounded down to an even number (a
/// little too wide rather than too narrow) and cut off at 2,000. For even ν the distribution is a finite sum:
/// Abramowitz & Stegun (1964), 26.7.4. Requires: degrees ≥ 2 and 0 < error < 1; relative error below 1e-9.
[[nodiscard]] double student_critical(double degrees, double error);

} // namespace parley::game

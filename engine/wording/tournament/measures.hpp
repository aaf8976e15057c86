// What is measured in a tournament, as titles of columns, and its figures with their margins. Knows nothing of tables
// and pages.
#pragma once

#include "game/tournament/tournament_figures.hpp"

#include <string>

namespace parley::wording {

/// "to frontier": heads a column.
[[nodiscard]] std::string title_of(game::Measured what, game::Protocol protocol);
/// How many decimals a figure of it is written with.
[[nodiscard]] int decimals_of(game::Measured what);

/// With so many decimals, halves away from zero, "." as the decimal point: "0.61", "-3.0".
[[nodiscard]] std::string fixed(double number, int decimals);
/// "0.612 ± 0.020", "0.612" without a margin, "-" without a mean; decimals by what is measured.
[[nodiscard]] std::string with_margin(const game::Estimate& estimate, game::Measured what);
[[nodiscard]] std::string without_margin(const game::Estimate& estimate, game::Measured what);
/// "1", or "1–2" where the first two places are not told apart.
[[nodiscard]] std::string place_words(const game::Standing& standing);

} // namespace parley::wording

// The words and figures of a tournament's report: what is measured, by which method, numbers with their margins. Knows
// nothing of tables and pages.
#pragma once

#include "game/tournament/tournament_figures.hpp"

#include <string>
#include <vector>

namespace parley::report {

/// "to the frontier": heads a column.
[[nodiscard]] std::string_view title_of(game::Measured what, game::Protocol protocol);
/// "to_frontier": a key for machines, never changed.
[[nodiscard]] std::string_view key_of(game::Measured what);
/// What a protocol can measure, in the order of the columns.
[[nodiscard]] std::vector<game::Measured> measured_by(game::Protocol protocol);

/// With so many decimals, halves away from zero, "." as the decimal point: "0.61", "-3.0".
[[nodiscard]] std::string fixed(double number, int decimals);
/// "0.612 ± 0.020", "0.612" without a margin, "-" without a mean; decimals by what is measured.
[[nodiscard]] std::string with_margin(const game::Estimate& estimate, game::Measured what);
[[nodiscard]] std::string without_margin(const game::Estimate& estimate, game::Measured what);
/// "1", or "1–2" where the first two places are not told apart.
[[nodiscard]] std::string place_words(const game::Standing& standing);

/// "3 scenarios, 6 agents, every assignment of them to the seats, 20 games each: 2,160 games, seed 1".
[[nodiscard]] std::string plan_words(const game::TournamentPlan& plan);
/// Who is first, whether its interval stands clear of the second's, and which places are shared.
[[nodiscard]] std::vector<std::string> findings(const game::TournamentPlan& plan,
                                                const game::TournamentFigures& figures);
/// How figures, intervals and places are made, and what they do not tell.
[[nodiscard]] std::vector<std::string> method_words(const game::TournamentPlan& plan,
                                                    const game::TournamentFigures& figures);

} // namespace parley::report

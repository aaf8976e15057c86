// What a tournament played, what it found, and by which method. Knows nothing of tables and pages.
#pragma once

#include "game/tournament/tournament_figures.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// "3 scenarios, 6 agents, every assignment of them to the seats, 20 games each: 2,160 games in all, seed 1."
[[nodiscard]] std::string plan_words(const game::TournamentPlan& plan);
/// Who is first, whether its interval stands clear of the second's, and which places are shared.
[[nodiscard]] std::vector<std::string> findings(const game::TournamentPlan& plan,
                                                const game::TournamentFigures& figures);
/// How figures, intervals and places are made, and what they do not tell.
[[nodiscard]] std::vector<std::string> method_words(const game::TournamentPlan& plan,
                                                    const game::TournamentFigures& figures);

} // namespace parley::wording

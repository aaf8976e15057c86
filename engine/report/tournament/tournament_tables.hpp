// The tables of a tournament's report, as rows of cells. Knows nothing of how they are laid out.
#pragma once

#include "game/tournament/tournament_figures.hpp"
#include "report/page.hpp"

namespace parley::report {

/// What a protocol can measure, in the order of the columns.
[[nodiscard]] std::vector<game::Measured> measured_by(game::Protocol protocol);

/// Place, utility, agreement and what else makes a standing, best first.
[[nodiscard]] Table ranking_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures);
/// The other figures, in the plan's order.
[[nodiscard]] Table outcome_table(const game::TournamentPlan& plan, const std::vector<game::AgentFigures>& agents);
/// Utility of each against each.
[[nodiscard]] Table meetings_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures);
/// Utility and agreement at one venue, and utility by seat.
[[nodiscard]] Table venue_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures,
                                std::size_t venue);

} // namespace parley::report

// A tournament's results as a table for people, as JSON or CSV for machines, or as a page of HTML. The same results
// give the same bytes. Knows nothing of files.
#pragma once

#include "game/tournament/tournament_figures.hpp"
#include "report/paper.hpp"

#include <optional>
#include <string>

namespace parley::report {

enum class TournamentFormat : std::uint8_t { table, json, csv, html };

/// "table", "json", "csv", "html"; nothing for other words.
[[nodiscard]] std::optional<TournamentFormat> tournament_format(std::string_view word);

/// Table: ranking, figures, venues and seats, who did how well against whom. JSON: the plan and all figures. CSV: a row
/// a game and seat. HTML: a page with pictures, laid out for `paper` when it is printed. Requires: every game of the
/// schedule once, in the order of their numbers.
[[nodiscard]] std::string tournament_report(const game::Schedule& schedule, std::span<const game::GameResult> results,
                                            TournamentFormat format, Paper paper = Paper::a4);

// The four, one source each.
[[nodiscard]] std::string tournament_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures);
[[nodiscard]] std::string tournament_json(const game::TournamentPlan& plan, const game::TournamentFigures& figures);
[[nodiscard]] std::string tournament_csv(const game::Schedule& schedule, std::span<const game::GameResult> results);
[[nodiscard]] std::string tournament_html(const game::TournamentPlan& plan, const game::TournamentFigures& figures,
                                          Paper paper);

} // namespace parley::report

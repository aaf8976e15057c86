#include "report/tournament/tournament_report.hpp"

namespace parley::report {

std::optional<TournamentFormat> tournament_format(std::string_view word) {
    if (word == "table")
        return TournamentFormat::table;
    if (word == "json")
        return TournamentFormat::json;
    if (word == "csv")
        return TournamentFormat::csv;
    return word == "html" ? std::optional(TournamentFormat::html) : std::nullopt;
}

std::string tournament_report(const game::Schedule& schedule, std::span<const game::GameResult> results,
                              TournamentFormat format, Paper paper) {
    if (format == TournamentFormat::csv)
        return tournament_csv(schedule, results);
    const game::TournamentFigures figures = game::figures_of(schedule, results);
    switch (format) {
    case TournamentFormat::table:
        return tournament_table(schedule.plan(), figures);
    case TournamentFormat::json:
        return tournament_json(schedule.plan(), figures);
    case TournamentFormat::html:
        return tournament_html(schedule.plan(), figures, paper);
    case TournamentFormat::csv:
        break;
    }
    return "";
}

} // namespace parley::report

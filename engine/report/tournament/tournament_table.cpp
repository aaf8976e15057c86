#include "report/tournament/tournament_report.hpp"
#include "report/tournament/tournament_tables.hpp"
#include "wording/line_fill.hpp"
#include "wording/tournament/findings.hpp"
#include "wording/tournament/tournament_titles.hpp"

#include <algorithm>

namespace parley::report {
namespace {

/// Columns two blanks apart, the first to the left, the others to the right.
std::string laid_out(const Table& table) {
    std::vector<std::size_t> widths;
    for (const std::vector<std::string>& row : table.rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (widths.size() <= c)
                widths.push_back(0);
            widths[c] = std::max(widths[c], wording::characters(row[c]));
        }
    std::string text;
    for (const std::vector<std::string>& row : table.rows) {
        std::string line = "  ";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string blanks(widths[c] - wording::characters(row[c]), ' ');
            line += (c == 0 ? row[c] + blanks : "  " + blanks + row[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string filled(const std::string& paragraph) {
    std::string text;
    for (const std::string& line : wording::fill(paragraph, 78))
        text += line + '\n';
    return text;
}

/// A blank line, the heading, the table.
std::string headed(const std::string& heading, const Table& table) { return "\n" + heading + "\n" + laid_out(table); }

} // namespace

std::string tournament_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    using wording::TournamentSection;
    std::string text = filled(wording::tournament_intro(plan));
    for (const std::string& finding : wording::findings(plan, figures))
        text += filled(finding);
    text += headed(wording::heading_of(TournamentSection::ranking), ranking_table(plan, figures));
    text += headed(wording::heading_of(TournamentSection::outcomes), outcome_table(plan, figures.overall));
    text += headed(wording::heading_of(TournamentSection::meetings_table), meetings_table(plan, figures));
    for (std::size_t v = 0; v < plan.venues.size(); ++v)
        text += headed(plan.venues[v].title, venue_table(plan, figures, v));
    text += '\n';
    for (const std::string& sentence : wording::method_words(plan, figures))
        text += filled(sentence);
    return text;
}

} // namespace parley::report

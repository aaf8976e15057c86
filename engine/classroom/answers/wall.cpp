#include "classroom/answers/answers.hpp"
#include "classroom/hall/class_papers.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/pages/wall_page.hpp"
#include "classroom/sheets/quiz_sheet.hpp"
#include "wording/classroom/quiz_words.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

/// The class's debrief once it is released to all and nobody plays any more: what was hidden at a table is hidden at
/// the others as well. Null before, and while it is drawn up.
std::shared_ptr<const ClassPapers> debrief_for_all(Hall& hall, const Roll& roll,
                                                   const std::vector<TableStatus>& tables) {
    const bool plays = std::ranges::any_of(
        tables, [&](const TableStatus& each) { return !each.ended && !roll.table(each.number)->closed; });
    if (!roll.released || tables.empty() || plays)
        return nullptr;
    if (const auto papers = hall.papers(); papers && papers->ended == ended_tables(tables))
        return papers;
    hall.draw_up_papers();
    return hall.papers();
}

/// What the class learned, by question: with the debrief, for all may have answered by then.
std::string quiz_section(const Hall& hall, const Roll& roll) {
    const std::string table = roll.quiz_asked ? quiz_results_sheet(hall.scenario().teaching.quiz, roll) : std::string();
    return table.empty() ? table
                         : "<section id=\"quiz\"><h2>" + escaped(wording::quiz_results_title()) + "</h2>" + table +
                               "</section>\n";
}

} // namespace

Response wall(Hall& hall, const Asked& asked) {
    if (asked.parts.size() > 1) {
        if (asked.parts[1] != "events" || asked.parts.size() > 2)
            return not_found();
        Response response;
        response.type = "text/event-stream";
        response.stream = Channel{0, 0};
        response.number = hall.class_version();
        return response;
    }
    const auto roll = hall.roll();
    const std::vector<TableStatus> tables = hall.statuses();
    const auto papers = debrief_for_all(hall, *roll, tables);
    const std::string chosen = hall.shown_address();
    const std::size_t screen = static_cast<std::size_t>(std::max(1, asked.form.number("screen").value_or(1)));
    const std::string debrief = papers ? debrief_screen(*papers, quiz_section(hall, *roll), screen - 1) : std::string();
    return page_of(wall_page({*roll, hall.scenario().open, tables, chosen.empty() ? asked.address.shown : chosen,
                              debrief, hall.class_version(), asked.request.at}));
}

} // namespace parley::classroom::answers

#include "classroom/teaching/deck_page.hpp"

#include "classroom/teaching/parts.hpp"
#include "wording/classroom/question_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/pages/event_card.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

/// Tables at play where it may come now, as their status says.
std::vector<TableNumber> tables_for(const TeachersSight& sight, scenario::OccurrenceId event) {
    std::vector<TableNumber> open;
    for (const TableStatus& table : sight.tables)
        if (!sight.is_closed(table.number) && table.may_come.contains(event))
            open.push_back(table.number);
    return open;
}

std::string card(const TeachersSight& sight, std::size_t index, TableNumber preselected) {
    const scenario::OccurrenceId event(index);
    const wording::EventCard says = wording::event_card(sight.scenario, event);
    const std::vector<TableNumber> open = tables_for(sight, event);
    const std::string& id = sight.scenario.deck[index].id;
    std::string html = "<section class=\"event\"><h2>" + escaped(says.headline) + "</h2>" + element("p", says.text);
    html += element("p", wording::event_brings(says.day, says.told_to, says.does), "quiet");
    if (open.empty())
        return html + element("p", wording::comes_nowhere_now(), "quiet") + "</section>\n";
    Choices tables{{"0", wording::all_where_it_may_come(open.size())}};
    for (const TableNumber each : open)
        tables.emplace_back(std::to_string(each), wording::table_name(each));
    return html +
           form("/teach/do", hidden("event", id) + hidden("back", "deck") +
                                 select("event-" + std::to_string(index), "table", wording::to_whom(), tables,
                                        std::to_string(preselected)) +
                                 button("act", "bring-in", wording::bring_it_in(), "choice")) +
           "</section>\n";
}

} // namespace

std::string deck_page(const TeachersSight& sight, TableNumber table) {
    std::string main = element("p", wording::about_the_deck());
    if (sight.tables.empty() || sight.scenario.deck.empty())
        main += element("p", sight.tables.empty() ? wording::no_table_yet() : wording::deck_is_empty(), "notice");
    main += "<div class=\"columns deck\">";
    for (std::size_t i = 0; i < sight.scenario.deck.size() && !sight.tables.empty(); ++i)
        main += card(sight, i, table);
    return teachers_frame(sight, wording::deck_title(), inner_bar(sight, wording::deck_title()), main + "</div>");
}

} // namespace parley::classroom

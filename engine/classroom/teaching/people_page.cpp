#include "classroom/teaching/people_page.hpp"

#include "classroom/teaching/coming_in.hpp"
#include "classroom/teaching/parts.hpp"
#include "wording/classroom/question_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/names.hpp"

namespace parley::classroom {
namespace {

std::string row(const TeachersSight& sight, const Person& person) {
    return "<tr><th scope=\"row\">" + escaped(sight.called(person)) + "</th><td>" + escaped(person.pseudonym) +
           "</td><td>" + escaped(place_words(sight, person)) + "</td><td>" +
           escaped(heard_words(sight.heard_ago(person))) + "</td><td><details id=\"person-" +
           std::to_string(person.number) + "\"><summary>" + escaped(wording::move_or_remove()) + "</summary>" +
           moving_forms(sight, person, "people") + "</details></td></tr>\n";
}

} // namespace

std::string place_words(const TeachersSight& sight, const Person& person) {
    if (!person.place)
        return wording::waits();
    const auto party = sight.roll.party(person.place->seat);
    return party
               ? wording::table_and_side(person.place->table, wording::short_name(sight.open(), rules::PartyId(*party)))
               : wording::watches(person.place->table);
}

std::string moving_forms(const TeachersSight& sight, const Person& person, const std::string& back) {
    const std::string number = std::to_string(person.number);
    const std::string who = hidden("person", number) + hidden("back", back);
    Choices seats;
    for (std::size_t i = 0; i < sight.roll.parties.size(); ++i)
        seats.emplace_back(sight.roll.parties[i], wording::short_name(sight.open(), rules::PartyId(i)));
    seats.emplace_back("watch", wording::as_observer());
    std::string html;
    if (!sight.tables.empty()) {
        Choices tables;
        for (const TableStatus& table : sight.tables)
            if (!table.ended && !sight.is_closed(table.number))
                tables.emplace_back(std::to_string(table.number), wording::table_name(table.number));
        tables.emplace_back("new", wording::new_table());
        const std::string now = person.place ? std::to_string(person.place->table) : "";
        html += form("/teach/do", who + select("to-" + number, "table", wording::to_table(), tables, now) +
                                      select("seat-" + number, "seat", wording::seat_label(), seats,
                                             person.place ? person.place->seat : "") +
                                      button("act", "seat", wording::move_there(), "choice"));
    }
    if (person.place)
        html += act("unseat", wording::unseat(), "choice", who);
    return html + act("remove", wording::remove_person(), "choice", who);
}

std::string people_page(const TeachersSight& sight) {
    std::string rows;
    for (const bool waiting : {true, false})
        for (const Person& each : sight.roll.people)
            if (!each.removed && waiting == !each.place)
                rows += row(sight, each);
    std::string main = sight.waiting_people() > 0 ? opening_tables(sight) : std::string();
    main += "<section class=\"wide\"><table class=\"people\"><thead><tr>";
    for (const std::string& title : wording::people_columns())
        main += "<th scope=\"col\">" + escaped(title) + "</th>";
    main += "</tr></thead><tbody>" + rows + "</tbody></table></section>\n";
    if (!sight.names.empty())
        main += act("with-names", wording::names_with_seats(), "choice", hidden("back", "people")) +
                act("forget-names", wording::forget_names(), "choice", hidden("back", "people"));
    main += element("p", wording::about_names(), "quiet");
    const std::string title = wording::people_title(sight.people());
    return teachers_frame(sight, title, inner_bar(sight, title), main);
}

} // namespace parley::classroom

#include "classroom/teaching/table_page.hpp"

#include "classroom/pages/seat_sheets.hpp"
#include "classroom/pages/session_clock.hpp"
#include "classroom/teaching/parts.hpp"
#include "classroom/teaching/people_page.hpp"
#include "seat/page_of.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/names.hpp"

namespace parley::classroom {
namespace {

std::string seat_path(TableNumber table, const std::string& party) { return table_path(table) + "seat/" + party; }

/// What may be done for one seat.
std::string seat_section(const TeachersSight& sight, const TableStatus& status, rules::PartyId party) {
    const std::string& id = sight.roll.parties[party.index()];
    const std::string seat = hidden("seat", id);
    const bool due = status.due.contains(party);
    std::string html = "<section class=\"seat\"><h2>" + party_mark(party) +
                       escaped(wording::short_name(sight.open(), party)) + "</h2>" +
                       element("p", sight.holder(status.number, party), "who");
    if (due)
        html += element("p", wording::doing_words(status.doing[party.index()], status.drafting.contains(party)));
    if (!status.ended) {
        std::string buttons;
        if (due)
            buttons += button("act", "nudge", wording::nudge(), "choice") +
                       button("act", "plainest", wording::plainest_move(), "choice");
        const bool computers = sight.is_held_by_computer(status.number, party);
        if (!computers)
            buttons += button("act", "take-over", wording::computer_takes_over(), "choice");
        else if (!sight.roll.team({status.number, id}).empty())
            buttons += button("act", "give-back", wording::give_back(), "choice");
        if (!buttons.empty())
            html += form(table_path(status.number) + "do", seat + buttons);
        html += last_nudge(sight, status, party);
        html += element("p", computers ? wording::how_the_computer_got_it() : wording::about_taking_over(), "quiet");
    }
    for (const Person* each : sight.roll.team({status.number, id}))
        html += "<details id=\"person-" + std::to_string(each->number) + "\"><summary><span>" +
                called_and_pseudonym(sight, *each) + "</span></summary>" +
                element("p", heard_words(sight.heard_ago(*each)), "quiet") +
                moving_forms(sight, *each, std::to_string(status.number)) + "</details>";
    return html + "<a class=\"choice secret-link\" href=\"" + seat_path(status.number, id) + "\">" +
           escaped(wording::look_as_seat()) + " <span class=\"state late\">" + escaped(wording::secret_word()) +
           "</span></a></section>\n";
}

std::string record_of(const Table& table) {
    return "<section><h2>" + escaped(wording::what_all_may_see()) + "</h2>" + public_record(table.public_lines()) +
           "</section>\n";
}

std::string acts_on_table(const TeachersSight& sight, const TableStatus& status) {
    std::string html = "<section><h2>" + escaped(wording::this_table()) + "</h2>";
    const std::string number = std::to_string(status.number);
    const std::string table = hidden("table", number) + hidden("back", number);
    html += form("/teach/do",
                 table + "<label for=\"say\">" + escaped(wording::say_to_table()) +
                     "</label><textarea id=\"say\" name=\"text\" rows=\"2\" maxlength=\"300\" required></textarea>" +
                     button("act", "tell", wording::say_it(), "choice"),
                 "stacked") +
            last_said(sight, status.number);
    if (sight.roll.session_time > 0 && !status.ended)
        html += act_at(status.number, "extend", wording::two_minutes_more(), "choice");
    html += link_to("/teach/deck?table=" + std::to_string(status.number), wording::deck_link(), "choice");
    if (status.stopped && !sight.is_closed(status.number))
        html += "<p class=\"notice bad\" role=\"alert\">" +
                escaped(wording::table_has_stopped(status.number, *status.stopped)) + "</p>\n" +
                act_at(status.number, "try-again", wording::try_again(), "choice main");
    if (status.ended && !sight.roll.is_released(status.number))
        html += act("release", wording::release_this(), "choice", table);
    if (status.ended && sight.roll.is_released(status.number))
        html += element("p", wording::debrief_is_released(), "notice");
    if (!sight.is_closed(status.number))
        html += act("close", wording::close_table(), "choice", table);
    return html + "</section>\n";
}

} // namespace

std::string table_page(const TeachersSight& sight, const Table& table) {
    const TableStatus status = table.status();
    const std::string title = wording::table_name(table.number());
    std::string main = "<div class=\"heading\">" + session_bars(status) + session_clock(sight.roll, status, sight.now) +
                       element("span", wording::tension_is(status.tension), "quiet") +
                       element("span", status.ending, "state over") + "</div>\n<div class=\"columns seats\">";
    for (std::size_t i = 0; i < sight.open().party_count(); ++i)
        main += seat_section(sight, status, rules::PartyId(i));
    main += acts_on_table(sight, status) + record_of(table) + "</div>";
    return teachers_frame(sight, title, inner_bar(sight, title), main);
}

std::string table_as_seat_page(const TeachersSight& sight, const Table& table, rules::PartyId seat) {
    const rules::View view = table.sitting().view(seat);
    const seat::Model& model = table.sitting().model(seat);
    const seat::Page due = seat::page_of(model, view);
    const std::string title = wording::table_and_side(table.number(), wording::short_name(view.scenario(), seat));
    const std::string header = "<div class=\"bar\">" + element("strong", title) +
                               element("span", wording::contains_secrets(), "state late") +
                               link_to(table_path(table.number()), wording::back_to_table(), "back") + "</div>";
    std::string main = "<h1>" + escaped(due.title) + "</h1>\n" + document_sheet(model, view);
    for (const seat::Section& section : due.sections)
        main +=
            wrapped("section", (section.title.empty() ? "" : element("h2", section.title)) + paragraphs(section.lines));
    main += papers_sheet(view) + record_sheet(model);
    return teachers_frame(sight, title, header, main, "teacher secret party-" + std::to_string(seat.index()));
}

} // namespace parley::classroom

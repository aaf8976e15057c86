#include "classroom/pages/wall_page.hpp"

#include "classroom/hall/class_papers.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/pages/qr_code.hpp"
#include "classroom/pages/session_clock.hpp"
#include "report/classes/class_report.hpp"
#include "wording/classes/class_titles.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/quiz_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/figures.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

std::string joining(const WallSight& sight) {
    std::string html = "<section class=\"joining\">" + element("p", sight.scenario.title, "over") +
                       element("h1", wording::join_with_phone());
    picture::SvgOptions options;
    options.title = wording::qr_title(sight.address);
    options.fluid = true;
    html += "<div class=\"qr\">" +
            picture::svg(qr_code(sight.address + "/?code=" + sight.roll.code), picture::palette(picture::Theme::light),
                         options) +
            "</div>";
    return html + element("p", wording::or_type()) + element("p", sight.address, "address") +
           element("p", wording::and_code()) + element("p", wording::join_code_spoken(sight.roll.code), "code") +
           element("p", wording::who_sees_names(), "quiet") + "</section>\n";
}

/// Those that are shown: not closed before they were over.
std::vector<TableStatus> shown_tables(const WallSight& sight) {
    std::vector<TableStatus> shown;
    for (const TableStatus& table : sight.tables)
        if (const TableOnRoll* on_roll = sight.roll.table(table.number);
            on_roll != nullptr && (table.ended || !on_roll->closed))
            shown.push_back(table);
    return shown;
}

/// The session that most tables are in.
std::size_t common_meeting(const std::vector<TableStatus>& tables) {
    std::map<std::size_t, std::size_t> counts;
    for (const TableStatus& table : tables)
        if (!table.ended)
            ++counts[table.meeting];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? 0 : most->first;
}

/// A session of a table: the class of its colour, its sign, and what a screen reader says.
std::string cell(const TableStatus& table, std::size_t session) {
    const bool over = table.ended && session == table.meeting && !table.signed_text;
    const bool done =
        session < table.meeting || (session == table.meeting && (table.after_signature || table.signed_text));
    const bool now = !table.ended && !done && session == table.meeting;
    const std::string_view css = over ? "ended" : done ? "done" : now ? "now" : "to-come";
    const std::string words = over   ? wording::ended_here()
                              : done ? wording::session_done()
                              : now  ? wording::session_at_hand()
                                     : wording::session_to_come();
    return "<td class=\"" + std::string(css) + "\"><span aria-hidden=\"true\">" +
           (over  ? "✕"
            : now ? "▶"
                  : "") +
           "</span>" + element("span", words, "unseen") + "</td>";
}

std::string state_of(const TableStatus& table) {
    if (table.ended)
        return table.ending;
    return table.after_signature ? wording::table_initialled() : std::string();
}

std::string row(const TableStatus& table) {
    std::string html = "<tr><th scope=\"row\">" + escaped(wording::table_name(table.number)) + "</th>";
    for (std::size_t i = 0; i < table.meetings; ++i)
        html += cell(table, i);
    const bool well = table.after_signature || (table.ended && table.signed_text);
    return html + "<td class=\"state" + (well ? " good" : "") + "\">" + (well ? "✓ " : "") + escaped(state_of(table)) +
           "</td></tr>\n";
}

/// The tables from one on, under the dates of the sessions.
std::string run(const scenario::PublicScenario& scenario, const std::vector<TableStatus>& tables, std::size_t from,
                std::size_t count, std::size_t meeting) {
    std::string html = "<table class=\"runs\"><thead><tr><td></td>";
    for (std::size_t i = 0; i < scenario.sessions.size(); ++i)
        html += "<th scope=\"col\"" + std::string(i == meeting ? " class=\"at-hand\"" : "") + ">" +
                escaped(wording::short_day(scenario.sessions[i].date)) + "</th>";
    html += "<td></td></tr></thead><tbody>";
    for (std::size_t i = from; i < std::min(tables.size(), from + count); ++i)
        html += row(tables[i]);
    return html + "</tbody></table>\n";
}

/// As many columns as it takes for all tables to be in sight: of 16 at most, of 24 where there are many.
std::string runs(const scenario::PublicScenario& scenario, const std::vector<TableStatus>& tables,
                 std::size_t meeting) {
    constexpr std::size_t comfortable = 16, tight = 24;
    const std::size_t most = tables.size() > 2 * comfortable ? tight : comfortable;
    const std::size_t columns = (tables.size() + most - 1) / most;
    const std::size_t each = columns == 0 ? 0 : (tables.size() + columns - 1) / columns;
    std::string html = "<div class=\"columns-" + std::to_string(std::min<std::size_t>(columns, 4)) +
                       (each > comfortable ? " tight" : "") + "\">";
    for (std::size_t from = 0; each > 0 && from < tables.size(); from += each)
        html += run(scenario, tables, from, each, meeting);
    return html + "</div>";
}

/// The clock of those tables that most are at, the one that runs out first.
std::string clock_of(const WallSight& sight, const std::vector<TableStatus>& tables, std::size_t meeting) {
    const TableStatus* first = nullptr;
    for (const TableStatus& table : tables)
        if (!table.ended && table.meeting == meeting &&
            (first == nullptr || time_left(sight.roll, table, sight.now) < time_left(sight.roll, *first, sight.now)))
            first = &table;
    return first == nullptr ? std::string() : session_clock(sight.roll, *first, sight.now);
}

std::string progress(const WallSight& sight) {
    const std::vector<TableStatus> tables = shown_tables(sight);
    const std::size_t meeting = common_meeting(tables);
    const scenario::PublicScenario& scenario = sight.scenario;
    const bool playing = std::ranges::any_of(tables, [](const TableStatus& each) { return !each.ended; });
    std::string html = "<section class=\"progress\">";
    if (tables.empty())
        html += element("h2", wording::tables_open_soon());
    else if (!playing)
        html += element("h2", wording::all_tables_over());
    else if (meeting < scenario.sessions.size())
        html += clock_of(sight, tables, meeting) + element("p", wording::session_and_day(scenario, meeting), "over") +
                element("h2", scenario.sessions[meeting].title);
    if (!tables.empty())
        html += runs(scenario, tables, playing ? meeting : scenario.sessions.size());
    const auto people = static_cast<std::size_t>(std::ranges::count(sight.roll.people, false, &Person::removed));
    const auto at_play = static_cast<std::size_t>(std::ranges::count(tables, false, &TableStatus::ended));
    return html + "<p class=\"quiet foot\">" + escaped(wording::in_the_room(people, at_play)) +
           " <span class=\"heard\" data-heard=\"\"></span></p></section>\n";
}

std::string announcements(const Roll& roll) {
    std::string html;
    if (roll.paused)
        html += element("p", wording::class_is_paused(), "notice");
    for (auto each = roll.told.rbegin(); each != roll.told.rend(); ++each)
        if (each->table == 0 && each->seat.empty())
            return html + element("p", each->text, "told");
    return html;
}

std::string debrief_section(const report::ClassFragment& fragment) {
    std::string html = "<section id=\"" + escaped(fragment.id) + "\">";
    if (!fragment.heading.empty())
        html += "<h2>" + escaped(fragment.heading) +
                (fragment.note.empty() ? std::string() : " " + element("small", fragment.note)) + "</h2>";
    return html + fragment.html + "</section>\n";
}

/// What the screen that comes next is called: of one that goes on with what is shown, which part it is.
std::string name_of_next(const ClassPapers& papers, std::size_t screen) {
    const auto next = std::ranges::find(papers.fragments, screen + 1, &report::ClassFragment::screen);
    if (next == papers.fragments.end())
        return wording::quiz_results_title();
    const bool goes_on = std::ranges::any_of(papers.fragments, [&](const report::ClassFragment& each) {
        return each.screen == screen && each.called == next->called;
    });
    return goes_on && !next->note.empty() ? wording::wall_screen_goes_on(next->called, next->note) : next->called;
}

/// The screens beside the one shown; nothing where it is the only one. The first is the wall's own address.
std::string screens_nav(std::size_t screen, std::size_t last, const std::string& next) {
    if (last == 0)
        return {};
    const auto path = [](std::size_t to) {
        return to == 0 ? std::string("/wall") : "/wall?screen=" + std::to_string(to + 1);
    };
    std::string html = "<nav aria-label=\"" + escaped(wording::wall_screens_label()) + "\">";
    if (screen > 0)
        html += link_to(path(screen - 1), wording::wall_screen_before(), "before");
    html += element("span", wording::part_of_parts(screen + 1, last + 1));
    if (screen < last)
        html += link_to(path(screen + 1), wording::wall_screen_after(next), "next");
    return html + "</nav>";
}

} // namespace

std::string debrief_screen(const ClassPapers& papers, const std::string& quiz, std::size_t wanted) {
    const std::size_t last = papers.fragments.back().screen + (quiz.empty() ? 0 : 1);
    const std::size_t screen = std::min(wanted, last);
    std::string html = "<link rel=\"stylesheet\" href=\"/class-wall.css\"><div class=\"class-wall" +
                       std::string(screen == 0 ? "" : " words") + "\">";
    if (screen > 0)
        html += element("h1", wording::wall_screens_label(), "unseen");
    for (const report::ClassFragment& each : papers.fragments)
        if (each.screen == screen)
            html += debrief_section(each);
    if (!quiz.empty() && screen == last)
        html += quiz;
    return html + screens_nav(screen, last, name_of_next(papers, screen)) + "</div>";
}

std::string wall_page(const WallSight& sight) {
    Frame frame;
    frame.title = wording::wall_title(sight.scenario.title);
    frame.body_class = sight.debrief.empty() ? sight.roll.paused ? "wall paused" : "wall" : "wall debrief";
    frame.main = sight.debrief.empty()
                     ? joining(sight) + "<div class=\"rest\">" + announcements(sight.roll) + progress(sight) + "</div>"
                     : sight.debrief;
    frame.events = "/wall/events";
    frame.version = sight.version;
    frame.refreshes = true;
    return page(frame);
}

} // namespace parley::classroom

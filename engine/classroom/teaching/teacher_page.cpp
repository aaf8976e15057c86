#include "classroom/teaching/teacher_page.hpp"

#include "classroom/pages/session_clock.hpp"
#include "classroom/teaching/board.hpp"
#include "classroom/teaching/coming_in.hpp"
#include "classroom/teaching/parts.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/quiz_words.hpp"
#include "wording/classroom/teacher_words.hpp"

namespace parley::classroom {
namespace {

/// The clock of the tables that most are at: the one that runs out first.
std::string clock_of_the_class(const TeachersSight& sight) {
    if (sight.roll.session_time == 0)
        return {};
    const std::size_t session = common_session(sight.tables);
    const TableStatus* first = nullptr;
    for (const TableStatus& table : sight.tables)
        if (!table.ended && !sight.is_closed(table.number) && table.meeting == session &&
            (first == nullptr || *time_left(sight.roll, table, sight.now) < *time_left(sight.roll, *first, sight.now)))
            first = &table;
    return first == nullptr ? std::string() : session_clock(sight.roll, *first, sight.now);
}

/// To the pages that are needed now and then; the code leads to how to join.
std::string ways(const TeachersSight& sight) {
    std::string html;
    if (!sight.tables.empty()) {
        if (!sight.scenario.teaching.quiz.empty())
            html += link_to("/teach/quiz", wording::quiz_results_link(), "way");
        html += link_to("/teach/files", wording::files_link(), "way");
    }
    const std::string code = element("span", wording::join_code_caption(), "caption") +
                             element("span", wording::join_code_spoken(sight.roll.code), "code");
    return html + (sight.tables.empty() ? "<div class=\"dial\">" + code + "</div>"
                                        : "<a class=\"dial\" href=\"/teach/join\"><span class=\"unseen\">" +
                                              escaped(wording::how_to_join_link()) + "</span>" + code + "</a>");
}

std::string header(const TeachersSight& sight) {
    std::string html = "<div class=\"bar\"><div class=\"title\"><h1>" + escaped(sight.open().title) + "</h1>" +
                       element("span", wording::people_at_tables(sight.people(), sight.tables.size()), "quiet") +
                       "</div>" + ways(sight);
    if (const std::string clock = clock_of_the_class(sight); !clock.empty())
        html +=
            "<div class=\"dial\">" +
            element("span", wording::session_time_caption(static_cast<int>(sight.roll.session_time / 60)), "caption") +
            clock + "</div>" + act("extend-all", wording::two_minutes_more(), "choice");
    if (!sight.tables.empty() && (sight.roll.paused || !sight.is_over()))
        html += sight.roll.paused ? act("resume", wording::go_on_all(), "choice gold")
                                  : act("pause", wording::pause_all(), "choice gold");
    return html + "</div>";
}

std::string troubles(const TeachersSight& sight) {
    std::string html;
    const auto bad = [&](const std::string& sentence) {
        html += "<p class=\"notice bad\" role=\"alert\">" + escaped(sentence) + "</p>\n";
    };
    if (sight.trouble)
        bad(wording::not_kept(*sight.trouble));
    if (sight.stumbled)
        bad(wording::class_stumbled(*sight.stumbled));
    for (const TableStatus& table : sight.tables) {
        if (table.fault)
            bad(wording::computer_could_not_decide(table.number, *table.fault));
        if (table.stopped && !sight.is_closed(table.number))
            bad(wording::table_has_stopped(table.number, *table.stopped));
        if (table.broken)
            bad(wording::table_broken(table.number, *table.broken));
        if (table.trouble)
            bad(wording::table_not_kept(table.number, *table.trouble));
    }
    if (sight.roll.paused)
        html += element("p", wording::class_is_paused(), "notice");
    if (sight.roll.released && sight.at_play() > 0)
        html += element("p", wording::debriefs_are_released(sight.at_play()), "notice");
    return html;
}

} // namespace

std::string teacher_page(const TeachersSight& sight) {
    const std::string main = troubles(sight) + (sight.tables.empty() ? coming_in(sight) : board(sight));
    return teachers_frame(sight, wording::teachers_page(sight.open().title), header(sight), main,
                          sight.roll.paused ? "teacher paused" : "teacher");
}

} // namespace parley::classroom

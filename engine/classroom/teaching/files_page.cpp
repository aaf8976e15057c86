#include "classroom/teaching/files_page.hpp"

#include "classroom/hall/class_papers.hpp"
#include "classroom/teaching/parts.hpp"
#include "wording/classroom/question_words.hpp"
#include "wording/classroom/teacher_words.hpp"

namespace parley::classroom {
namespace {

std::string left_out_words(const ClassPapers& papers) {
    std::string html;
    for (const LeftOut& each : papers.left_out)
        html += element("p", wording::table_not_in_results(each.table, each.why), "notice bad");
    return html;
}

} // namespace

std::string files_page(const TeachersSight& sight, const ClassPapers* papers) {
    const std::string title = wording::files_link();
    std::string main = "<section>";
    if (sight.tables.empty()) {
        main += element("p", wording::no_results_yet());
    } else if (papers == nullptr) {
        main += element("p", wording::results_are_drawn_up());
    } else {
        main += element("p", wording::results_reach(papers->ended, sight.tables.size())) + left_out_words(*papers) +
                element("p", wording::results_hold_secrets(), "notice") +
                link_to("/teach/report.html", wording::report_link(), "choice main") +
                link_to("/teach/class.csv", wording::csv_link(), "choice") +
                link_to("/teach/class.json", wording::json_link(), "choice") +
                element("p", wording::about_names(), "quiet");
    }
    main += "</section>\n<section><h2>" + escaped(wording::games_title()) + "</h2>" +
            element("p", wording::where_the_games_are(sight.folder)) + "</section>\n";
    if (!sight.roll.released && !sight.tables.empty())
        main += act("release", wording::release_debriefs(), "choice main", hidden("back", "files"));
    return teachers_frame(sight, title, inner_bar(sight, title), main);
}

} // namespace parley::classroom

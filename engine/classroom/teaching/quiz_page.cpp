#include "classroom/teaching/quiz_page.hpp"

#include "classroom/sheets/quiz_sheet.hpp"
#include "classroom/teaching/parts.hpp"
#include "wording/classroom/quiz_words.hpp"

#include <algorithm>

namespace parley::classroom {

std::string teachers_quiz_page(const TeachersSight& sight) {
    const Quiz& quiz = sight.scenario.teaching.quiz;
    const std::string title = wording::quiz_results_title();
    std::string main;
    if (quiz.empty()) {
        main = element("p", wording::no_quiz_here(), "notice");
    } else {
        const bool asked = sight.roll.quiz_asked;
        const auto handed_in = [&](std::size_t when) {
            return static_cast<std::size_t>(std::ranges::count_if(
                sight.roll.people, [&](const Person& each) { return each.quiz[when].has_value(); }));
        };
        main = "<section>" + element("p", wording::quiz_is_asked(asked)) +
               act(asked ? "quiz-off" : "quiz-on", wording::switch_quiz(!asked), "choice", hidden("back", "quiz")) +
               element("p", wording::handed_in_by(handed_in(0), handed_in(1), sight.people())) + "</section>\n";
        if (const std::string table = quiz_results_sheet(quiz, sight.roll); !table.empty())
            main += "<section><h2>" + escaped(title) + "</h2>" + element("p", wording::about_quiz_results(), "quiet") +
                    table + link_to("/teach/quiz.csv", wording::quiz_csv_link(), "choice") + "</section>\n";
    }
    return teachers_frame(sight, title, inner_bar(sight, title), main);
}

} // namespace parley::classroom

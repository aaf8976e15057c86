#include "classroom/sheets/quiz_sheet.hpp"

#include "classroom/pages/markup.hpp"
#include "report/html_blocks.hpp"
#include "report/records/class_people.hpp"
#include "report/records/quiz_table.hpp"
#include "wording/classroom/quiz_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

scenario::QuizTime time_of(bool after) { return after ? scenario::QuizTime::after : scenario::QuizTime::before; }

std::string answer_of(const scenario::QuizQuestion& question, const std::optional<report::QuizSheet>& sheet) {
    if (!sheet)
        return {};
    const auto found = sheet->find(question.id);
    return found == sheet->end() || found->second >= question.answers.size() ? std::string()
                                                                             : question.answers[found->second];
}

} // namespace

std::size_t questions_asked(const Quiz& quiz, bool after) {
    return static_cast<std::size_t>(
        std::ranges::count_if(quiz, [&](const scenario::QuizQuestion& each) { return each.is_asked(time_of(after)); }));
}

std::string quiz_field(const scenario::QuizQuestion& question) { return "q-" + question.id; }

std::string quiz_form(const Quiz& quiz, bool after) {
    std::string html =
        "<form method=\"post\" action=\"quiz\" class=\"quiz\">" + hidden("when", after ? "after" : "before");
    for (const scenario::QuizQuestion& question : quiz) {
        if (!question.is_asked(time_of(after)))
            continue;
        html += "<fieldset>" + element("legend", question.text);
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            html += "<label><input type=\"radio\" name=\"" + escaped(quiz_field(question)) + "\" value=\"" +
                    std::to_string(i) + "\"> <span>" + escaped(question.answers[i]) + "</span></label>\n";
        html += "</fieldset>\n";
    }
    return html + button("quiz", "hand-in", wording::hand_in(), "choice main") +
           button("quiz", "skip", wording::skip_quiz(), "choice") + "</form>\n";
}

std::string quiz_answers(const Quiz& quiz, const Person& person) {
    std::string html = "<h1>" + escaped(wording::quiz_answers_title()) + "</h1>\n";
    for (const scenario::QuizQuestion& question : quiz) {
        html += "<section class=\"answered\">" + element("h2", question.text) +
                element("p", wording::right_answer(question.answers[question.right])) +
                element("p", question.explanation);
        const std::string before = answer_of(question, person.quiz[0]), after = answer_of(question, person.quiz[1]);
        html +=
            element("p",
                    before.empty() && after.empty() ? wording::not_answered() : wording::you_answered(before, after),
                    "brings") +
            "</section>\n";
    }
    return html;
}

std::string quiz_results_sheet(const Quiz& quiz, const Roll& roll) {
    const std::vector<report::QuizPerson> people = report::quiz_people(roll);
    if (people.empty() || quiz.empty())
        return {};
    return "<div class=\"quiz-results\">" + report::html_of(report::quiz_table(quiz, people)) + "</div>\n";
}

} // namespace parley::classroom

// The quiz before and after, and its key.
#include "report/handouts/handout_page.hpp"
#include "report/handouts/sheets.hpp"
#include "report/html_blocks.hpp"
#include "wording/handouts/handout_titles.hpp"
#include "wording/handouts/public_sheet_words.hpp"

namespace parley::report {
namespace {

std::string question_head(std::size_t number, const scenario::QuizQuestion& question) {
    return "<p><b>" + std::to_string(number) + ".</b> " + in_line(question.text) + "</p>\n";
}

} // namespace

std::string quiz_sheet(const scenario::PublicScenario& scenario, const std::vector<scenario::QuizQuestion>& quiz,
                       scenario::QuizTime when, Paper paper) {
    const wording::HandoutKind kind =
        when == scenario::QuizTime::before ? wording::HandoutKind::quiz_before : wording::HandoutKind::quiz_after;
    HandoutPage page({wording::handout_title(kind), scenario.title, wording::for_everybody(), Discretion::open}, paper);
    std::string html = paragraph_html(wording::quiz_instructions()) + "<p>" + in_line(wording::quiz_code_word()) + " " +
                       std::string(long_blank()) + "</p>\n";
    std::size_t number = 0;
    for (const scenario::QuizQuestion& question : quiz) {
        if (!question.is_asked(when))
            continue;
        html += "<div class=\"question\">\n" + question_head(++number, question);
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            html += "<p class=\"answer\">" + std::string(tick_box()) +
                    in_line(wording::lettered_answer(i, question.answers[i])) + "</p>\n";
        html += "</div>\n";
    }
    page.plain(html);
    return page.finish(wording::handout_foot(scenario));
}

std::string quiz_key_sheet(const scenario::Scenario& scenario, Paper paper) {
    HandoutPage page({wording::handout_title(wording::HandoutKind::quiz_key), scenario.open.title,
                      wording::for_the_instructor(), Discretion::confidential},
                     paper);
    std::string html;
    std::size_t number = 0;
    for (const scenario::QuizQuestion& question : scenario.teaching.quiz) {
        html += "<div class=\"question\">\n" + question_head(++number, question);
        html += "<p class=\"answer\"><b>" +
                in_line(wording::lettered_answer(question.right, question.answers[question.right])) + "</b></p>\n";
        if (!question.explanation.empty())
            html += html_element("p", question.explanation);
        html += html_element("p", wording::when_asked(question.asked)) + "</div>\n";
    }
    page.plain(html);
    return page.finish(wording::handout_foot(scenario.open));
}

} // namespace parley::report

#include "classroom/answers/quiz.hpp"

#include "classroom/pages/markup.hpp"
#include "classroom/sheets/quiz_sheet.hpp"
#include "game/game.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/quiz_words.hpp"

namespace parley::classroom::answers {
namespace {

const Quiz& quiz_of(const QuizTaker& taker) { return taker.hall.scenario().teaching.quiz; }

bool has_debrief(const QuizTaker& taker) {
    return taker.table != nullptr && taker.table->sitting().game().ended() &&
           taker.roll.is_released(taker.table->number());
}

} // namespace

bool is_asked_before(const QuizTaker& taker) {
    if (!taker.roll.quiz_asked || taker.person.quiz[0] || taker.roll.released ||
        questions_asked(quiz_of(taker), false) == 0)
        return false;
    return taker.table == nullptr || (!taker.table->sitting().game().ended() && taker.table->status().meeting == 0);
}

bool is_asked_after(const QuizTaker& taker) {
    return taker.roll.quiz_asked && !taker.person.quiz[1] && questions_asked(quiz_of(taker), true) > 0 &&
           taker.table != nullptr && taker.table->sitting().game().ended();
}

bool may_read_answers(const QuizTaker& taker) {
    return taker.roll.quiz_asked && !quiz_of(taker).empty() && has_debrief(taker) && !is_asked_after(taker);
}

std::string quiz_label(const QuizTaker& taker) {
    if (const bool after = is_asked_after(taker); after || is_asked_before(taker))
        return wording::quiz_link(after, questions_asked(quiz_of(taker), after));
    return may_read_answers(taker) ? wording::quiz_answers_link() : std::string();
}

Response quiz(const QuizTaker& taker, const InClass& in, const std::string& base) {
    const Quiz& questions = quiz_of(taker);
    std::string main;
    if (const bool after = is_asked_after(taker); after || is_asked_before(taker))
        main = "<h1>" + escaped(wording::quiz_title(after)) + "</h1>\n" + element("p", wording::about_quiz(after)) +
               quiz_form(questions, after);
    else if (may_read_answers(taker))
        main = quiz_answers(questions, taker.person);
    else if (taker.person.quiz[0] || taker.person.quiz[1])
        main = "<h1>" + escaped(wording::quiz_title(after)) + "</h1>\n" +
               element("p", wording::quiz_handed_in(), "notice");
    else
        return see_other(base);
    return page_of(quiz_page(in, taker.hall.scenario().open, main, has_debrief(taker) ? base + "debrief" : base));
}

Response hand_in_quiz(const QuizTaker& taker, const Asked& asked, const std::string& base) {
    const bool after = asked.form.value("when") == "after";
    if (after ? !is_asked_after(taker) : !is_asked_before(taker))
        return see_other(base);
    record::QuizHandedIn handed_in{taker.person.number, after, {}};
    if (asked.form.value("quiz") != "skip")
        for (const scenario::QuizQuestion& question : quiz_of(taker))
            if (const auto answer = asked.form.number(quiz_field(question));
                answer && static_cast<std::size_t>(*answer) < question.answers.size() &&
                question.is_asked(after ? scenario::QuizTime::after : scenario::QuizTime::before))
                handed_in.given.push_back({question.id, static_cast<std::uint32_t>(*answer)});
    const auto problem = taker.hall.change(asked.request.at, [&](const Roll& roll) {
        const Person* person = roll.person(taker.person.number);
        return person == nullptr || person->quiz[after ? 1 : 0] ? std::vector<Record>{}
                                                                : std::vector<Record>{handed_in};
    });
    if (problem)
        return told(503, wording::nothing_can_be_kept());
    taker.hall.touch_class();
    return see_other(after && has_debrief(taker) ? base + "quiz" : base); // the answers, or where one was
}

} // namespace parley::classroom::answers

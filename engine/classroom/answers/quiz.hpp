// When a person is asked the quiz, when it may read the right answers, and what it hands in. Private to answers/.
#pragma once

#include "classroom/answers/answers.hpp"
#include "classroom/pages/student_page.hpp"

namespace parley::classroom::answers {

/// A person of the class at its table; `table` is null where it has none, and it sits in a seat of it otherwise.
struct QuizTaker {
    Hall& hall;
    const Roll& roll;
    const Person& person;
    const Table* table;
};

/// Before the game until its first session is over, and nothing blocks playing meanwhile.
[[nodiscard]] bool is_asked_before(const QuizTaker& taker);
/// Once its game has ended; beside the debrief, which waits for nothing.
[[nodiscard]] bool is_asked_after(const QuizTaker& taker);
/// With the debrief, and not while the person can still answer.
[[nodiscard]] bool may_read_answers(const QuizTaker& taker);
/// How the way to the quiz is called; "" where there is none.
[[nodiscard]] std::string quiz_label(const QuizTaker& taker);

/// The page at "quiz"; `base` is the person's own, and where it is led when there is nothing to answer or read.
[[nodiscard]] Response quiz(const QuizTaker& taker, const InClass& in, const std::string& base);
/// The form of that page. The same form twice is handed in once.
[[nodiscard]] Response hand_in_quiz(const QuizTaker& taker, const Asked& asked, const std::string& base);

} // namespace parley::classroom::answers

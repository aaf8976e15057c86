// The quiz as markup: a form for a phone, the right answers for one who has handed in, the results of the class. Knows
// no request, and not when each may be seen.
#pragma once

#include "classroom/roll/roll.hpp"
#include "report/records/quiz_results.hpp"

#include <string>

namespace parley::classroom {

using Quiz = std::vector<scenario::QuizQuestion>;

/// How many of the questions are asked then.
[[nodiscard]] std::size_t questions_asked(const Quiz& quiz, bool after);
/// The field of a question in the form.
[[nodiscard]] std::string quiz_field(const scenario::QuizQuestion& question);
/// The questions of that time with radio buttons, posted to "quiz". No answer is marked in any way.
[[nodiscard]] std::string quiz_form(const Quiz& quiz, bool after);
/// Each question with its right answer, why, and what the person said.
[[nodiscard]] std::string quiz_answers(const Quiz& quiz, const Person& person);
/// By question: right before, right after, and of those who answered twice. "" where nobody has handed in.
[[nodiscard]] std::string quiz_results_sheet(const Quiz& quiz, const Roll& roll);

} // namespace parley::classroom

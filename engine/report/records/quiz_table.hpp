// What a class's quiz came to, laid out: the one table that the report, the wall and the teacher's page show. Knows
// nothing of when it may be seen.
#pragma once

#include "report/page.hpp"
#include "report/records/quiz_results.hpp"

namespace parley::report {

/// By question, which titles its row: right before, right after, and of those who answered both times.
[[nodiscard]] Table quiz_table(const std::vector<scenario::QuizQuestion>& quiz, const std::vector<QuizPerson>& people);

} // namespace parley::report

#include "report/records/quiz_table.hpp"

#include "wording/classroom/quiz_words.hpp"

namespace parley::report {

Table quiz_table(const std::vector<scenario::QuizQuestion>& quiz, const std::vector<QuizPerson>& people) {
    Table table{{{wording::question_caption(), wording::right_caption(false), wording::right_caption(true),
                  wording::gain_caption()}}};
    const std::vector<QuestionResult> results = quiz_results(quiz, people);
    for (std::size_t i = 0; i < quiz.size(); ++i) {
        const QuestionResult& result = results[i];
        table.rows.push_back({quiz[i].text, wording::right_of(result.right[0], result.answered[0]),
                              wording::right_of(result.right[1], result.answered[1]),
                              wording::gain_of(result.right_of_both[0], result.right_of_both[1], result.both)});
    }
    return table;
}

} // namespace parley::report

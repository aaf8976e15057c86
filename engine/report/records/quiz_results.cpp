#include "report/records/quiz_results.hpp"

#include "report/classes/csv_cells.hpp"

namespace parley::report {
namespace {

/// The answer that the person gave then; nothing for none, or for one that is not of the question.
std::optional<std::size_t> answer_given(const QuizPerson& person, std::size_t when,
                                        const scenario::QuizQuestion& question) {
    const std::optional<QuizSheet>& sheet = person.sheets[when];
    if (!sheet || !question.is_asked(when == 0 ? scenario::QuizTime::before : scenario::QuizTime::after))
        return std::nullopt;
    const auto found = sheet->find(question.id);
    return found == sheet->end() || found->second >= question.answers.size() ? std::nullopt
                                                                             : std::optional(found->second);
}

} // namespace

std::vector<QuestionResult> quiz_results(const std::vector<scenario::QuizQuestion>& quiz,
                                         const std::vector<QuizPerson>& people) {
    std::vector<QuestionResult> results;
    for (const scenario::QuizQuestion& question : quiz) {
        QuestionResult& result = results.emplace_back();
        for (const QuizPerson& person : people) {
            const std::array given{answer_given(person, 0, question), answer_given(person, 1, question)};
            const bool both = given[0] && given[1];
            result.both += both ? 1U : 0U;
            for (std::size_t when = 0; when < given.size(); ++when) {
                const bool is_right = given[when] == question.right;
                result.answered[when] += given[when] ? 1U : 0U;
                result.right[when] += is_right ? 1U : 0U;
                result.right_of_both[when] += both && is_right ? 1U : 0U;
            }
        }
    }
    return results;
}

std::string quiz_csv(const std::vector<scenario::QuizQuestion>& quiz, const std::vector<QuizPerson>& people) {
    std::string csv = csv_row({"person", "quiz", "question", "answer", "right"});
    for (const QuizPerson& person : people)
        for (std::size_t when = 0; when < person.sheets.size(); ++when)
            for (const scenario::QuizQuestion& question : quiz)
                if (const auto given = answer_given(person, when, question))
                    csv += csv_row({csv_text(person.pseudonym), when == 0 ? "before" : "after", csv_text(question.id),
                                    std::to_string(*given + 1), *given == question.right ? "yes" : "no"});
    return csv;
}

} // namespace parley::report

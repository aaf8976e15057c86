// What a class's quiz before the game and after it came to, question by question. Knows no names and not how the
// answers were taken.
#pragma once

#include "scenario/teaching.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace parley::report {

/// What one person chose: by question's id the answer, from 0. Nothing for a quiz that it has not handed in; a question
/// that it left out has no entry.
using QuizSheet = std::map<std::string, std::size_t>;
struct QuizPerson {
    std::string pseudonym;
    std::array<std::optional<QuizSheet>, 2> sheets; // before, after
};

struct QuestionResult {
    std::array<std::size_t, 2> answered{}, right{}; // before, after: of all who answered then
    std::size_t both{};                             // who answered it both times
    std::array<std::size_t, 2> right_of_both{};     // of those
};

/// One of each question, in their order. Answers to questions, or of a number, that the quiz does not have are left
/// out.
[[nodiscard]] std::vector<QuestionResult> quiz_results(const std::vector<scenario::QuizQuestion>& quiz,
                                                       const std::vector<QuizPerson>& people);

/// A row for each answer given: person, quiz (before, after), question, answer (from 1), right (yes, no).
[[nodiscard]] std::string quiz_csv(const std::vector<scenario::QuizQuestion>& quiz,
                                   const std::vector<QuizPerson>& people);

} // namespace parley::report

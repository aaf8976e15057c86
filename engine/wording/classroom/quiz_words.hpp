// What is said about the class's quiz and the announcements that a scenario has prepared. Knows no layout.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parley::wording {

[[nodiscard]] std::string quiz_title(bool after);
[[nodiscard]] std::string quiz_link(bool after, std::size_t questions);
[[nodiscard]] std::string about_quiz(bool after);
[[nodiscard]] std::string hand_in();
[[nodiscard]] std::string skip_quiz();
[[nodiscard]] std::string quiz_handed_in();
[[nodiscard]] std::string quiz_answers_link();
[[nodiscard]] std::string quiz_answers_title();
[[nodiscard]] std::string right_answer(std::string_view answer);
[[nodiscard]] std::string you_answered(std::string_view before, std::string_view after);
[[nodiscard]] std::string not_answered();

[[nodiscard]] std::string quiz_results_title();
[[nodiscard]] std::string quiz_results_link();
[[nodiscard]] std::string about_quiz_results();
[[nodiscard]] std::string no_quiz_here();
[[nodiscard]] std::string quiz_is_asked(bool asked);
[[nodiscard]] std::string switch_quiz(bool on);
[[nodiscard]] std::string handed_in_by(std::size_t before, std::size_t after, std::size_t people);
[[nodiscard]] std::string question_caption();
[[nodiscard]] std::string right_caption(bool after);
[[nodiscard]] std::string gain_caption();
/// "7 of 12"; a dash where nobody answered.
[[nodiscard]] std::string right_of(std::size_t right, std::size_t answered);
/// "5 → 9 of 11": of those who answered it both times.
[[nodiscard]] std::string gain_of(std::size_t before, std::size_t after, std::size_t both);
[[nodiscard]] std::string quiz_csv_link();

[[nodiscard]] std::string prepared_title();
[[nodiscard]] std::string about_prepared();
/// Beside a prepared text: for which seat and session it is meant; "" where for all and any.
[[nodiscard]] std::string prepared_for(std::string_view seat, std::size_t session);

} // namespace parley::wording

// What a prompt of typed words says by itself: its help, what it did not understand, the way out. Knows nothing of the
// game behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string_view type_help();      // "Type ? at any prompt for help."
[[nodiscard]] std::string_view type_something(); // after an empty line that means nothing
[[nodiscard]] std::string_view here_you_can_type();
[[nodiscard]] std::string_view everywhere_you_can_type();
[[nodiscard]] std::string_view back_leaves();
/// "Enter alone: file these."
[[nodiscard]] std::string enter_alone(std::string_view label);
/// What stands after the name of a prompt: what Enter does, and that there is a way back.
[[nodiscard]] std::string prompt_note(std::string_view enter_label, bool can_go_back);
/// The words of a menu that was read a moment ago, in a row.
[[nodiscard]] std::string brief_menu(const std::vector<std::string>& numbered_words);
[[nodiscard]] std::string_view line_too_long();
[[nodiscard]] std::string_view line_not_text();
[[nodiscard]] std::string_view no_number_wanted();
[[nodiscard]] std::string numbers_here(std::size_t least, std::size_t most);
/// `guess`: a sentence that names the nearest word, or "".
[[nodiscard]] std::string not_understood(std::string_view line, std::string_view guess);
/// An abbreviation is no order: the whole words it could be.
[[nodiscard]] std::string abbreviated(std::string_view typed, const std::vector<std::string>& whole_words);
/// A word that was followed by more.
[[nodiscard]] std::string takes_no_more(std::string_view word);
/// A word that is none of those that fill in a field.
[[nodiscard]] std::string not_one_of_these(std::string_view word, const std::vector<std::string>& known);
[[nodiscard]] std::string so_many_wanted(std::size_t least, std::size_t most);
/// A field of several answers in one line: "Which two articles? Article 1 (Missiles), Article 2 (Exercises)."
[[nodiscard]] std::string field_in_a_line(std::string_view question, const std::vector<std::string>& labels);
[[nodiscard]] std::string_view numbers_with_spaces();
[[nodiscard]] std::string_view yes_label();
[[nodiscard]] std::string_view not_now();

} // namespace parley::wording

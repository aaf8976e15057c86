// Cutting a typed line into words, and reading small numbers. Knows nothing of games.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::command_line {

[[nodiscard]] std::string_view trimmed(std::string_view line);
/// Letters of the plain alphabet lowered.
[[nodiscard]] std::string lowered(std::string_view text);
/// Separated by spaces, commas or “%”.
[[nodiscard]] std::vector<std::string> words_of(std::string_view line);
/// A whole number below 10 000; nothing when the word is anything else.
[[nodiscard]] std::optional<std::size_t> number_in(std::string_view word);

} // namespace parley::command_line

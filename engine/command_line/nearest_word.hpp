// The known name that a mistyped word was most likely meant to be.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace parley::command_line {

/// Edits (insert, drop, replace, swap two neighbours) that turn one word into the other.
[[nodiscard]] std::size_t edits_between(std::string_view a, std::string_view b);

/// The nearest of `known` within a third of its length (at least one edit); "" when none is near.
[[nodiscard]] std::string nearest_word(std::string_view word, std::span<const std::string> known);

/// `Did you mean “x”?` with a space before it, or "".
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string> known);

} // namespace parley::command_line

// UTF-8 read a character at a time, and made longer as another language may be. Knows no font.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parley::desktop::ui {

/// The character that begins at `at`, which is moved behind it. Bytes that are no UTF-8 are read as U+FFFD, one each.
[[nodiscard]] char32_t next_character(std::string_view words, std::size_t& at);

/// Where the character before `at` begins; 0 at the start.
[[nodiscard]] std::size_t character_before(std::string_view words, std::size_t at);

/// The words in a language that does not exist: 35 % longer, and in brackets, so that what is cut shows. Each line by
/// itself, with the spaces around it left outside; a line without a letter, a number for one, stays as it is. "Leave
/// the talks" becomes "[Leave the talks~~~~~~]".
[[nodiscard]] std::string in_pseudo_locale(std::string_view words);

} // namespace parley::desktop::ui

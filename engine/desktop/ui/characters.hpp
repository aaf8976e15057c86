// UTF-8 read a character at a time. Knows no font.
#pragma once

#include <cstddef>
#include <string_view>

namespace parley::desktop::ui {

/// The character that begins at `at`, which is moved behind it. Bytes that are no UTF-8 are read as U+FFFD, one each.
[[nodiscard]] char32_t next_character(std::string_view words, std::size_t& at);

/// Where the character before `at` begins; 0 at the start.
[[nodiscard]] std::size_t character_before(std::string_view words, std::size_t at);

} // namespace parley::desktop::ui

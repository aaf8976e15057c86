// Short words of which return words and pseudonyms are made: easy to read out, to type and to tell apart. Knows nothing
// of who gets which.
#pragma once

#include <span>
#include <string_view>

namespace parley::wording {

/// 256 of them, small letters a to z.
[[nodiscard]] std::span<const std::string_view> short_words();
/// "Amber", "Bold" …
[[nodiscard]] std::span<const std::string_view> pseudonym_manners();
/// "Badger", "Bear" …
[[nodiscard]] std::span<const std::string_view> pseudonym_animals();

} // namespace parley::wording

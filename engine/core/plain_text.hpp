// Text from outside (file names, words of a command line, the environment, files of others), looked at by code point:
// is it well-formed UTF-8, does it hold what acts on a screen instead of standing on it, and how is it shown so that it
// cannot. Every floor that takes text in or hands it on uses these. Knows no file and no screen.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace parley::core {

/// The code point at `at`, which moves past it; nothing, and `at` stays, where the bytes are not well-formed UTF-8
/// (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF). Requires: at < text.size().
[[nodiscard]] std::optional<char32_t> next_code_point(std::string_view text, std::size_t& at);

/// What a screen obeys or hides instead of showing it: C0 and C1 controls but line end and tab, DEL, the separators of
/// lines and paragraphs, marks, embeddings, overrides and isolates of direction, the byte order mark, annotation and
/// tag characters, noncharacters.
[[nodiscard]] bool is_unsafe(char32_t point);

/// Well-formed UTF-8 without anything unsafe.
[[nodiscard]] bool is_safe_text(std::string_view text);

/// "U+001B", "U+1F512"
[[nodiscard]] std::string code_point_name(char32_t point);

/// The text as it may be shown anywhere: what is unsafe as JSON writes it, `\u001B` (so that JSON stays the same JSON),
/// bytes that are no UTF-8 as `\xFF`. Safe text comes back as it is.
[[nodiscard]] std::string visible(std::string_view text);

/// At most `most_bytes` of the text, never a part of a character, with "…" after it where something was left out.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most_bytes);

} // namespace parley::core

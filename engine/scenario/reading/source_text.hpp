// The text of a scenario file before and beside the YAML parser: what is refused before it is parsed, and the layout
// that the parser does not look at. Knows no key.
#pragma once

#include "scenario/reading/document.hpp"

#include <optional>

namespace parley::scenario::reading {

/// The text with line ends made alike and without tabs in lines that are else empty, ended so that an unclosed quote is
/// noticed. Nothing, with faults, when it may not be parsed: too large, no UTF-8, unsafe characters, brackets without
/// end.
[[nodiscard]] std::optional<std::string> prepared(std::string_view text, FaultList& faults);

/// Reports a line that begins with %. Directives come before everything but comments and blank lines.
[[nodiscard]] bool has_directive(std::string_view text, FaultList& faults);

/// Past the quote that closes the one at `at`; `at` where none stands there, or none closes it.
[[nodiscard]] std::size_t end_of_quotes(std::string_view text, std::size_t at);

/// Past the bracket that closes the one at `at`; `at` where none does.
[[nodiscard]] std::size_t end_of_brackets(std::string_view text, std::size_t at);

/// Blanks of typography, which YAML takes for letters.
[[nodiscard]] bool is_odd_blank(char32_t point);

} // namespace parley::scenario::reading

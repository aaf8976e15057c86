// The string literals of a source, as the compiler would join them. What the scan for sentences reads; it knows no more
// of C++ than comments, literals, includes and the messages of static_assert.
#pragma once

#include "tests/house/source_tree.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parley::house {

struct Literal {
    std::size_t line{}; // of the file, from 0: where it begins
    std::string text; // as it is spelled, escapes and all; literals with nothing but blanks or comments between are one
};

/// Every string literal outside comments, #include lines and static_assert, in the order of the file.
[[nodiscard]] std::vector<Literal> literals_of(const SourceFile& file);

/// How many words a person would see: pieces between blanks and line ends that hold two letters side by side, or are
/// "a" or "I".
[[nodiscard]] std::size_t words_in(std::string_view spelled);

} // namespace parley::house

// Letters that look like others, and characters that cannot be seen, called by name: two words that look alike on the
// screen and are not the same are no riddle then. Knows no file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace parley::wording {

/// Which of its characters a name had better not hold.
enum class Alphabet : std::uint8_t {
    ascii, // keys and ids: every other one is named
    any,   // words of a person's language: those that cannot be seen, and letters that look Latin among Latin ones
};

/// "; in it, U+043E is a Cyrillic letter that looks like `o`" for the first odd characters of the name, at most three;
/// "" when it holds none. Joins on to a sentence.
[[nodiscard]] std::string odd_characters(std::string_view name, Alphabet alphabet);

} // namespace parley::wording

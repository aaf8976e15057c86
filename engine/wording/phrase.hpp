// The seam for translation: a sentence is a pattern with named arguments, "{party} tables {articles}.", and a
// translation replaces patterns. Knows how words are joined; knows nothing of the game.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

struct Argument {
    std::string_view name; // lower case
    std::string value;
};
using Arguments = std::vector<Argument>;

/// `pattern` with each `{name}` replaced by the value of that name; `{Name}` gives it with its first letter raised.
/// A full stop after a value that ends in ? or ! is left out.
/// Requires: every name in the pattern has an argument; one that has none leaves nothing. Arguments may go unused.
[[nodiscard]] std::string phrase(std::string_view pattern, const Arguments& arguments);

/// "Missiles", "Missiles and Exercises", "Missiles, Exercises and Form".
[[nodiscard]] std::string listed(const std::vector<std::string>& parts);
/// The parts with `separator` between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// The first letter raised, where it is one of the plain alphabet.
[[nodiscard]] std::string raised(std::string text);
/// The first letter lowered, where it is one of the plain alphabet.
[[nodiscard]] std::string lowered(std::string text);
/// With a full stop, unless the text ends in . ? ! or a closing quotation mark after one of them.
[[nodiscard]] std::string ended(std::string text);
/// "Moscow's", "the United States'".
[[nodiscard]] std::string possessive(std::string_view name);
/// “text”
[[nodiscard]] std::string in_quotes(std::string_view text);

} // namespace parley::wording

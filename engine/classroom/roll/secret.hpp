// Secrets of a class: what a cookie holds, return words, the join code; drawn from the system, kept as hashes, compared
// in constant time (libsodium). Knows nothing of whose they are.
#pragma once

#include <string>
#include <string_view>

namespace parley::classroom {

/// 128 bits from the system's generator, in 32 hexadecimal digits.
[[nodiscard]] std::string drawn_token();
/// Six letters of twenty that cannot be taken for each other or for digits: 64 million.
[[nodiscard]] std::string drawn_join_code();
/// Three short words with hyphens between them, of 256 each.
[[nodiscard]] std::string drawn_return_words();
/// From 0 to `below` − 1, each equally likely. Requires: below > 0.
[[nodiscard]] std::size_t drawn_below(std::size_t below);

/// BLAKE2b of 256 bits, in hexadecimal digits: from it the secret cannot be told.
[[nodiscard]] std::string hash_of(std::string_view secret);
/// Whether the secret has that hash; takes as long for a wrong one.
[[nodiscard]] bool matches(std::string_view secret, std::string_view hash);

/// As a person may type it: letters alone, raised; words in small letters with hyphens.
[[nodiscard]] std::string tidied_code(std::string_view typed);
[[nodiscard]] std::string tidied_words(std::string_view typed);

} // namespace parley::classroom

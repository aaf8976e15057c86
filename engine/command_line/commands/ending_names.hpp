// What the endings of a game are called in tables and in machine-readable output, by alternative of rules::Ending.
#pragma once

#include "rules/phase.hpp"

#include <array>
#include <string_view>
#include <variant>

namespace parley::command_line {

inline constexpr std::array<std::string_view, std::variant_size_v<rules::Ending>> ending_words{
    "no-agreement", "walked-out", "collapsed", "not-ratified", "kept", "suspended", "left"};
inline constexpr std::array<std::string_view, std::variant_size_v<rules::Ending>> ending_labels{
    "No agreement",   "Walked out",          "Talks collapsed", "Not ratified",
    "Agreement kept", "Agreement suspended", "Agreement left"};

} // namespace parley::command_line

// The page of --help of the class's program, and the table of its options that it is made from. Knows nothing of how
// options are read.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace parley::wording {

struct ClassOption {
    std::string_view name;  // a literal: ends in a zero byte
    std::string_view value; // "" for a switch
    std::string_view help;
};

/// Every option, in the order of the page.
[[nodiscard]] std::span<const ClassOption> class_options();

/// `command`: what is typed before the words, "./parley classroom".
[[nodiscard]] std::string class_help(const std::string& command);

} // namespace parley::wording

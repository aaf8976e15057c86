// The page of --help of the window's program, and the table of its options that it is made from. Knows nothing of how
// options are read.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace parley::desktop::shell {

struct OptionHelp {
    std::string_view name;  // a literal: ends in a zero byte
    std::string_view value; // "" for a switch
    std::string_view help;
};

/// Every option, in the order of the page.
[[nodiscard]] std::span<const OptionHelp> option_helps();

/// The page of --help.
[[nodiscard]] std::string help_page();

} // namespace parley::desktop::shell

// The pages that any prompt opens: the text, an article's ladders, the dials, the mandate, home, what was told, and why
// numbers moved; and the words that open them.
#pragma once

#include "command_line/play/sitting.hpp"

#include <string_view>
#include <vector>

namespace parley::command_line {

struct OpenPage {
    std::string_view word;
    std::string_view help;
};

/// The words that every prompt understands, in the order in which “?” lists them.
[[nodiscard]] std::vector<OpenPage> open_pages();

/// Does what an open word asks. False when `line` does not start with one. Leaving is noted in the sitting.
[[nodiscard]] bool open_page(Sitting& sitting, std::string_view line);

} // namespace parley::command_line

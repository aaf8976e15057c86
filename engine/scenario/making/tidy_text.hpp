// The text of a scenario file with even indentation and spacing, and nothing else changed: every comment, every word
// and every line that holds something stays. Knows no key.
#pragma once

#include "core/result.hpp"
#include "scenario/fault.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::scenario {

struct TidyText {
    std::string text;
    /// False where no tidier text reads the same, value by value and comment by comment; `text` is then as it was.
    bool sound{};
};

/// Two blanks a level, no blanks at the ends of lines, no two empty lines one after another, one line end at the end. A
/// text that is no YAML of the house is refused with its faults; its keys need not be sound.
[[nodiscard]] core::Result<TidyText, std::vector<Fault>> tidy_text(std::string_view text);

} // namespace parley::scenario

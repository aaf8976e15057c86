// Commands that a person can copy and paste into a shell: the program by the name under which it was started, every
// word quoted where a shell would read it as something else. Knows no command.
#pragma once

#include "command_line/console.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::command_line {

/// The word as a POSIX shell takes it: as it is where nothing in it means something to a shell, else in single quotes;
/// in `$'…'`, with numbers for what core::is_safe_text refuses, where a screen would not show it as it is.
[[nodiscard]] std::string shell_word(std::string_view word);

/// The program as it was started and the words after it, a blank between each: "./parley play --load 'my game.parley'".
[[nodiscard]] std::string as_typed(const Console& console, const std::vector<std::string>& words);

} // namespace parley::command_line

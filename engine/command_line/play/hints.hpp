// One short line for the first time that a game comes to a beat.
#pragma once

#include "command_line/play/sitting.hpp"

#include <string_view>

namespace parley::command_line {

[[nodiscard]] std::string_view hint_for(Beat beat);

} // namespace parley::command_line

// A period of implementation: how each of one's own undertakings is kept.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void conduct_page(Sitting& sitting);

} // namespace parley::command_line

// Away from the table: up to two measures, ordered and filed under seal.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void capitals_page(Sitting& sitting);

} // namespace parley::command_line

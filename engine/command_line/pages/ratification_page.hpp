// The capitals decide on the initialled text: submit it, repair it once, or go back to the table once.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void ratification_page(Sitting& sitting);

} // namespace parley::command_line

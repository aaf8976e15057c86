// The close of a session: one's reading of the others, in percent and by their top articles.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void reading_page(Sitting& sitting);

} // namespace parley::command_line

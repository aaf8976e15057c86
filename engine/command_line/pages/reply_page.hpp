// Pages that ask for one of a few: a question owed, a sounding, their initials, an incident, the vote at home, a
// finding.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void reply_page(Sitting& sitting);

} // namespace parley::command_line

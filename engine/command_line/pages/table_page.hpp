// A turn at the table: what stands, and the three verbs: propose, answer, speak.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

/// One decision of the seat, or none: then the person is leaving, has taken a step back, or put a draft away.
void table_page(Sitting& sitting);

} // namespace parley::command_line

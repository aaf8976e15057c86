// After signature: how one's own undertakings are kept in a period, and what to do about a finding.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void conduct_page(Sitting& sitting);
void finding_page(Sitting& sitting);

} // namespace parley::command_line

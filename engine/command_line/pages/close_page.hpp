// The close of a session: the answer to an incident, and the assessment of the others' intentions.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void incident_page(Sitting& sitting);
void assessment_page(Sitting& sitting);

} // namespace parley::command_line

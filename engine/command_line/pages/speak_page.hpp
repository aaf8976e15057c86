// Speaking at the table: asking, committing, the back channel, initialling, leaving.
#pragma once

#include "command_line/play/sitting.hpp"

#include <string>

namespace parley::command_line {

/// `rest`: two article numbers, or "" to be asked.
void ask_priority(Sitting& sitting, const std::string& rest);
void declare_red_line(Sitting& sitting);
void give_word(Sitting& sitting, rules::GivenWord::Kind kind);
/// `rest`: a package in the short notation, or "".
void sound_out(Sitting& sitting, const std::string& rest);
void widen_mandate(Sitting& sitting);
void initial_text(Sitting& sitting);
void walk_out(Sitting& sitting);
void end_turn(Sitting& sitting);

} // namespace parley::command_line

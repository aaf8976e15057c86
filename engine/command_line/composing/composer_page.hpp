// Composing a package: articles, clauses and options by number, or the short notation, with the worth shown live. The
// draft itself is in the seat's model.
#pragma once

#include "command_line/play/sitting.hpp"

#include <string>

namespace parley::command_line {

/// Until the draft is filed, put away, or another verb of the table is used. `line` is a package in the short notation
/// to start with, or "". Requires: the seat's composer is open.
void composer_page(Sitting& sitting, const std::string& line);

} // namespace parley::command_line

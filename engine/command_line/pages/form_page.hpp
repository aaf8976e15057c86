// Filling in the form that lies open on a page, field by field, from words typed beforehand or asked for.
#pragma once

#include "command_line/play/sitting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::command_line {

/// Fills in what is missing and completes the form; `typed` are words for its fields, in any order. Leaves the form
/// when the person goes back, or when it is refused.
void fill_form(Sitting& sitting, const std::string& typed);

/// Asks for one field until it is filled in, going by the page each time. False when the person went back or is
/// leaving.
bool ask_field(Sitting& sitting, const std::string& key);

} // namespace parley::command_line

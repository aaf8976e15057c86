// A menu made of the choices of a page: what is open is shown, what is closed answers its word with the reason.
#pragma once

#include "command_line/play/prompt.hpp"

#include <span>
#include <vector>

namespace parley::command_line {

/// The choices of the page in these groups, in order.
[[nodiscard]] std::vector<seat::Choice> choices_in(const seat::Page& page, std::span<const seat::ChoiceGroup> groups);
/// The choices that fill in a field.
[[nodiscard]] std::vector<seat::Choice> choices_of(const seat::Page& page, const seat::Field& field);

/// One line a choice. With `with_consequences` what it brings stands beside it, not only in the help.
[[nodiscard]] std::vector<MenuLine> menu_lines(std::span<const seat::Choice> choices, bool with_consequences = false);

} // namespace parley::command_line

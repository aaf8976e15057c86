// The opening of the game and of each session: where, when, by which rules, to what end.
#pragma once

#include "command_line/terminal.hpp"
#include "rules/event.hpp"
#include "rules/view.hpp"

namespace parley::command_line {

/// The evening before: the opening, the parties, the seat's mandate.
void open_game(Terminal& terminal, const rules::View& view);

/// The head of a session: date, place, forum, who attends, what may be tabled, the goal from the capital.
void open_session(Terminal& terminal, const rules::View& view, const rules::SessionOpened& opened);

/// "Session 2 of 6, NATO-Russia Council"
[[nodiscard]] std::string session_line(const rules::View& view);

} // namespace parley::command_line

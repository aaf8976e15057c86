// What lies open above a game, only to be read: the menu, and the papers that it leads to. Knows no rule.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"

namespace parley::desktop::screens {

/// The paper of `frame.memory.paper`, as a dialog. Requires: there is a game at hand.
void open_papers(const Frame& frame);

/// The foot of a dialog with the one button that closes it. True when it was pressed.
bool closing_row(ui::Stack& column, std::string_view name, std::string_view label);

} // namespace parley::desktop::screens

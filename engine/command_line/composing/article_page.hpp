// One article of a draft, clause by clause: each option with what the whole package would be worth with it.
#pragma once

#include "command_line/play/sitting.hpp"
#include "game/draft.hpp"

namespace parley::command_line {

/// Until the person goes back to the package or leaves.
void edit_article(Sitting& sitting, game::Draft& draft, treaty::ArticleId article);

} // namespace parley::command_line

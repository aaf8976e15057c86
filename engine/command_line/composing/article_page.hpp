// One article of a draft, clause by clause: each option with what the whole package would be worth with it.
#pragma once

#include "command_line/composing/draft.hpp"
#include "command_line/play/sitting.hpp"

namespace parley::command_line {

/// Until the person goes back to the package or leaves.
void edit_article(Sitting& sitting, Draft& draft, treaty::ArticleId article);

} // namespace parley::command_line

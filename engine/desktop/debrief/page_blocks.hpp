// The blocks of a debrief's page laid out in a column: headings, paragraphs, items, tables. Knows nothing of what they
// say.
#pragma once

#include "desktop/ui/containers.hpp"
#include "report/page.hpp"

namespace parley::desktop::screens {

void page_blocks(ui::Stack& column, const report::Page& page);
/// A card of its own for every heading and what stands below it.
void page_cards(ui::Stack& column, const report::Page& page);

} // namespace parley::desktop::screens

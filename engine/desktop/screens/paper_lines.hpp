// Lines as wording makes them for a page or a paper, drawn as paragraphs. Knows no page.
#pragma once

#include "desktop/ui/containers.hpp"

#include <string>
#include <vector>

namespace parley::desktop::screens {

/// "" between parts, two blanks before what hangs under a line.
void paper_lines(ui::Stack& column, const std::vector<std::string>& lines);

} // namespace parley::desktop::screens

// Which paper is in the printers where the person is, as the locale has it (LC_PAPER). Knows no setting.
#pragma once

#include "report/paper.hpp"

namespace parley::desktop {

/// Letter for a sheet of 216 by 279 millimetres, give or take what was rounded; A4 for any other.
[[nodiscard]] report::Paper paper_of_sheet(int width_mm, int height_mm);

/// That of the locale of this name; by default that of the environment (LC_ALL, LC_PAPER, LANG). A4 where there is no
/// such locale. The program's own locale stays as it is.
[[nodiscard]] report::Paper locale_paper(const char* name = "");

} // namespace parley::desktop

// The ornament of the title: a sheet of a text under negotiation, running off the lower edge of the window. Says
// nothing of any scenario.
#pragma once

#include "desktop/ui/ui.hpp"

namespace parley::desktop::screens {

void title_sheet(ui::Ui& ui, const ui::Rect& area);

} // namespace parley::desktop::screens

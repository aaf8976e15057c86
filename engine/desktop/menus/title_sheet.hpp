// The ornament of the title: a sheet of a text under negotiation, running off the lower edge of the window. Says
// nothing of any scenario.
#pragma once

#include "desktop/ui/text_flow.hpp"
#include "wording/window/sample_text.hpp"

#include <vector>

namespace parley::desktop::screens {

void title_sheet(ui::Ui& ui, const ui::Rect& area);

/// A clause of a sample as a paragraph of the document.
[[nodiscard]] std::vector<ui::Span> sample_spans(const wording::SampleArticle& article);

} // namespace parley::desktop::screens

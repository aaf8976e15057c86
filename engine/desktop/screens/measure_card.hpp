// One measure of a capital on a card: what it is, what it costs and changes, the choice that orders it or takes it off,
// and its targets where it needs one.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "seat/page.hpp"

#include <optional>
#include <vector>

namespace parley::desktop::screens {

struct MeasureEntry {
    rules::MeasureId measure;
    std::vector<const seat::Choice*> choices; // one a target; one where it needs none, or is closed
};

/// What the choice orders or takes off; nothing for a choice of another kind.
[[nodiscard]] std::optional<rules::MeasureOrder> order_of(const seat::Choice& choice);

/// The measures of the page, in order; they are the page's as long as it lives.
[[nodiscard]] std::vector<MeasureEntry> measure_entries(const seat::Page& page);

void measure_card(const Frame& frame, const rules::View& view, ui::Stack& column, const MeasureEntry& entry);

} // namespace parley::desktop::screens

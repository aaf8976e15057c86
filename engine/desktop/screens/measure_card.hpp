// One measure of a capital on a card: what it is, what it costs and changes, the button that orders it, and its targets
// where it needs one.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::desktop::screens {

struct MeasureEntry {
    rules::MeasureId measure;
    std::vector<rules::MeasureOrder> orders;    // what may be ordered now, with every target
    std::optional<rules::MeasureOrder> ordered; // what has been
    std::string refusal;                        // why it cannot be ordered; empty if it can
};

/// The measures of the seat with how each stands, given what is ordered so far.
[[nodiscard]] std::vector<MeasureEntry> measure_entries(const rules::View& view, const rules::FileMeasures& filing);

void measure_card(const Frame& frame, const rules::View& view, ui::Stack& column, const MeasureEntry& entry);

} // namespace parley::desktop::screens

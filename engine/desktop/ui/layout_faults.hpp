// Finds what a reader would complain of in a frame's record: cut text, text upon text, controls that cannot be reached,
// ink that cannot be read. Knows no screen.
#pragma once

#include "desktop/ui/record.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace parley::desktop::ui {

enum class LayoutFaultKind : std::uint8_t {
    text_outside_its_container, // wider or taller than what it was given
    text_outside_window,
    text_cut_sideways, // by a clip; cut at top or bottom it can be scrolled to
    label_shortened,   // of a button; other text may be, where it was asked for
    texts_overlap,     // two in one layer
    control_outside_window,
    control_too_small, // under 24×24 at scale 1
    contrast_too_low,  // where the ground is known
};
struct LayoutFault {
    LayoutFaultKind kind{};
    std::string sentence; // names the text or the control, and the figures
    friend bool operator==(const LayoutFault&, const LayoutFault&) = default;
};

/// In the order of drawing; empty for a sound screen.
[[nodiscard]] std::vector<LayoutFault> layout_faults(const FrameRecord& record);

} // namespace parley::desktop::ui

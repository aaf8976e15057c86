// The kit's values in ImGui's words. For the kit's own sources.
#pragma once

#include "desktop/ui/rect.hpp"
#include "desktop/ui/theme.hpp"

#include <imgui.h>

namespace parley::desktop::ui {

[[nodiscard]] inline ImVec2 vec(Point point) { return {point.x, point.y}; }
[[nodiscard]] inline ImU32 packed(Colour colour) {
    return IM_COL32(colour.red, colour.green, colour.blue, colour.opacity);
}

} // namespace parley::desktop::ui

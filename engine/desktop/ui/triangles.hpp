// Cuts an area bounded by rings into triangles, since only convex shapes can be filled. The one place that knows GLU's
// tessellator (which needs neither a window nor a context). Knows no colour and no scale.
#pragma once

#include "picture/picture.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace parley::desktop::ui {

/// Corners, and three indices into them a triangle.
struct Triangles {
    std::vector<picture::Point> corners;
    std::vector<std::uint32_t> indices;
};

/// Triangles that cover once what is inside the rings by the even-odd rule, however the rings cross themselves, touch
/// or lie upon each other; where edges cross there are corners that no ring had. Rings of fewer than three points, or
/// with a point that is no number, bound nothing. No triangles where memory ran out.
[[nodiscard]] Triangles triangles_of(std::span<const std::vector<picture::Point>> rings);

} // namespace parley::desktop::ui

// Cuts an area bounded by rings into triangles, since only convex shapes can be filled. Knows no colour and no scale.
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

/// By cutting ears (Eberly, "Triangulation by ear clipping"), holes joined to the ring around them first. Rings that
/// cross themselves or each other give triangles all the same, if not quite the area; rings of fewer than three points
/// none.
[[nodiscard]] Triangles triangles_of(std::span<const std::vector<picture::Point>> rings);

} // namespace parley::desktop::ui

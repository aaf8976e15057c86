// Arithmetic with areas of the flat map: cutting into triangles, and the band along a land. The one place that knows
// Boost.Polygon (which works in whole numbers: metres here).
#pragma once

#include "picture/map/map_mesh.hpp"

namespace parley::picture::map {

/// Triangles, three points each, that together cover once what is inside the rings by the even-odd rule. Points are
/// rounded to a metre. Rings of fewer than three points have no inside.
[[nodiscard]] std::vector<Ground> triangulate(std::span<const Ring> rings);

/// In square kilometres; rings by the even-odd rule.
[[nodiscard]] double area_km2(std::span<const Ring> rings);

/// Rings about everything outside `rings` within `width_km` of them, as the crow flies on the flat map, for lands of
/// ordinary shape: drawn by discs along the outline, so that its edge is true within `width_km` / 30. Parts outside
/// `within` are left out.
[[nodiscard]] std::vector<Ring> band_along(std::span<const Ring> rings, double width_km, const GroundBox& within);

} // namespace parley::picture::map

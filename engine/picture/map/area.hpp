// Arithmetic with areas of the flat map: how large they are, and the band along a land. The one place that knows
// Boost.Polygon (which works in whole numbers: metres here).
#pragma once

#include "picture/map/map_mesh.hpp"

namespace parley::picture::map {

/// In square kilometres; rings by the even-odd rule.
[[nodiscard]] double area_km2(std::span<const Ring> rings);

/// What lies within some distance of a land.
struct Band {
    std::vector<Ring> outline; // of the land and the band together
    std::vector<Ring> area;    // the band without the land; even-odd
};

/// The band of `width_km` along the land, over land and sea, as the crow flies on the flat map; true within 2 per cent
/// of its width. Only what lies within `within` is reckoned.
[[nodiscard]] Band band_along(std::span<const Ring> land, double width_km, const GroundBox& within);

} // namespace parley::picture::map

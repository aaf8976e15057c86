// The map's data on the flat map, ready to be drawn: countries as rings, coasts and borders as lines.
// Made once when the program starts; it does not change with the view. Refuses to know inks, views and parties.
#pragma once

#include "picture/map/map_data.hpp"

#include <span>

namespace parley::picture::map {

using Ring = std::vector<Ground>;

struct LandMesh {
    std::string code; // ISO 3166-1 alpha-3
    std::string name;
    std::vector<Ring> rings; // closed; even-odd
    GroundBox box;
};

struct MapLine {
    ArcKind kind{ArcKind::coast};
    std::vector<Ground> points;
    GroundBox box;
};

struct TownMark {
    std::string name;
    Ground at;
    bool capital{};
};

struct MapMesh {
    std::vector<LandMesh> lands;
    std::vector<MapLine> lines;
    std::vector<TownMark> towns;

    /// Null when no country has that code, no town that name.
    [[nodiscard]] const LandMesh* land(std::string_view code) const;
    [[nodiscard]] const TownMark* town(std::string_view name) const;
};

[[nodiscard]] MapMesh make_mesh(const MapData& data);

/// The smallest box round the points; of no points, an empty one at the centre.
[[nodiscard]] GroundBox box_of(std::span<const Ground> points);

/// Whether the point is inside by the even-odd rule.
[[nodiscard]] bool inside(std::span<const Ring> rings, const Ground& point);

} // namespace parley::picture::map

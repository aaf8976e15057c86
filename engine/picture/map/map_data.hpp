// Coasts, borders, countries and towns as one value, read from the text of assets/map/europe.map (its README.md gives
// the format). Refuses to know files, parties and the flat map.
#pragma once

#include "core/result.hpp"
#include "picture/map/projection.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::picture::map {

/// What the line between two areas is. Coasts part land from sea; a disputed border is drawn broken.
enum class ArcKind : std::uint8_t { coast, border, disputed };

struct Arc {
    ArcKind kind{ArcKind::coast};
    std::vector<Place> points; // two or more
};

/// An arc of a ring, taken forwards or backwards.
struct ArcUse {
    std::uint32_t arc{};
    bool backwards{};
    friend bool operator==(const ArcUse&, const ArcUse&) = default;
};

struct Land {
    std::string code;                       // ISO 3166-1 alpha-3
    std::string name;                       // in English
    std::vector<std::vector<ArcUse>> rings; // closed; even-odd, so that a ring within a ring is a hole
};

struct Town {
    std::string name;
    Place place;
    bool capital{};
};

struct MapData {
    std::vector<Arc> arcs;
    std::vector<Land> lands;
    std::vector<Town> towns;

    /// Null when no country has that code, no town that name.
    [[nodiscard]] const Land* land(std::string_view code) const;
    [[nodiscard]] const Town* town(std::string_view name) const;
};

/// The points of a ring in order, the first not repeated at the end.
[[nodiscard]] std::vector<Place> ring_points(const MapData& data, const std::vector<ArcUse>& ring);

/// A sentence that names the line when the text is no map of this format: an unknown record, a number that is none or
/// outside the globe, an arc that does not exist, a ring that is not closed, an arc in more than two rings, or more
/// than 4 MB or 200,000 points.
[[nodiscard]] core::Result<MapData, std::string> read_map(std::string_view text);

} // namespace parley::picture::map

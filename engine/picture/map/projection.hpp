// From the globe to the flat map and back: Lambert's azimuthal equal-area projection of the sphere, centred on eastern
// Europe, so that no side's land looks larger than it is. Refuses to know what is drawn.
#pragma once

namespace parley::picture::map {

/// The mean radius of the earth, R1 of the International Union of Geodesy and Geophysics. Distances on this sphere are
/// within 0.6 per cent of those on WGS 84.
inline constexpr double earth_radius_km = 6371.0088;

/// Degrees on WGS 84: north and east are positive.
struct Place {
    double latitude{}, longitude{};
    friend bool operator==(const Place&, const Place&) = default;
};

/// A point of the flat map, in kilometres from its centre.
struct Ground {
    double east_km{}, north_km{};
    friend bool operator==(const Ground&, const Ground&) = default;
};

/// A part of the flat map, upright.
struct GroundBox {
    double west_km{}, south_km{}, east_km{}, north_km{};

    [[nodiscard]] double width_km() const { return east_km - west_km; }
    [[nodiscard]] double height_km() const { return north_km - south_km; }
    [[nodiscard]] bool contains(const Ground& point) const {
        return point.east_km >= west_km && point.east_km <= east_km && point.north_km >= south_km &&
               point.north_km <= north_km;
    }
    friend bool operator==(const GroundBox&, const GroundBox&) = default;
};

inline constexpr Place map_centre{52, 26};

/// What the map's data covers (assets/map/reduce.mjs names the same numbers); nothing outside it is ever shown.
inline constexpr GroundBox map_frame{-3050, -1950, 2450, 2250};

/// For every place but the antipode of the centre. J. P. Snyder, Map Projections: A Working Manual (USGS 1987), eq.
/// 24-2.
[[nodiscard]] Ground project(const Place& place);

/// The place that is projected there; for points within 12,742 km of the centre. Snyder, eq. 20-14 and 20-15.
[[nodiscard]] Place unproject(const Ground& point);

} // namespace parley::picture::map

#include "picture/map/area.hpp"

#include <boost/polygon/polygon.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parley::picture::map {

namespace {

namespace bp = boost::polygon;
using Metres = int;
using BpPoint = bp::point_data<Metres>;
using BpPolygon = bp::polygon_data<Metres>;
using BpHoled = bp::polygon_with_holes_data<Metres>;
using BpSet = bp::polygon_set_data<Metres>;

BpPoint metres(const Ground& point) {
    return {static_cast<Metres>(std::lround(point.east_km * 1000)),
            static_cast<Metres>(std::lround(point.north_km * 1000))};
}

Ground kilometres(const BpPoint& point) {
    return {static_cast<double>(bp::x(point)) / 1000, static_cast<double>(bp::y(point)) / 1000};
}

BpPolygon polygon_of(const Ring& ring) {
    std::vector<BpPoint> points;
    points.reserve(ring.size());
    for (const Ground& point : ring)
        points.push_back(metres(point));
    return BpPolygon(points.begin(), points.end());
}

/// Even-odd: a ring inside an odd number of others is a hole.
BpSet set_of(std::span<const Ring> rings) {
    BpSet set;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (rings[i].size() < 3)
            continue;
        bool hole = false;
        for (std::size_t j = 0; j < rings.size(); ++j)
            if (j != i && rings[j].size() >= 3 && inside(rings.subspan(j, 1), rings[i].front()))
                hole = !hole;
        set.insert(polygon_of(rings[i]), hole);
    }
    return set;
}

BpPolygon disc(const Ground& centre, double radius_km) {
    const int corners = std::clamp(static_cast<int>(radius_km / 10), 32, 120); // sides of some 60 km are not seen
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        ring.push_back({centre.east_km + radius_km * std::cos(angle), centre.north_km + radius_km * std::sin(angle)});
    }
    return polygon_of(ring);
}

/// Neighbours first: each joint then has few edges, where all at once would cross each other by the thousand.
BpSet united(std::vector<BpSet> parts) {
    using namespace bp::operators;
    while (parts.size() > 1) {
        std::vector<BpSet> joined((parts.size() + 1) / 2);
        for (std::size_t i = 0; i < parts.size(); ++i)
            joined[i / 2] |= parts[i];
        parts = std::move(joined);
    }
    return parts.empty() ? BpSet() : std::move(parts.front());
}

/// Points along the ring, its corners among them where they are far apart, `stride_km` from one to the next at most.
std::vector<Ground> walk(const Ring& ring, double stride_km) {
    std::vector<Ground> steps;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Ground& from = ring[i];
        const Ground& to = ring[(i + 1) % ring.size()];
        const double length = std::hypot(to.east_km - from.east_km, to.north_km - from.north_km);
        if (!steps.empty() && length < stride_km / 2 &&
            std::hypot(from.east_km - steps.back().east_km, from.north_km - steps.back().north_km) < stride_km / 2)
            continue;
        const int pieces = std::max(1, static_cast<int>(std::ceil(length / stride_km)));
        for (int k = 0; k < pieces; ++k)
            steps.push_back({from.east_km + (to.east_km - from.east_km) * k / pieces,
                             from.north_km + (to.north_km - from.north_km) * k / pieces});
    }
    return steps;
}

template <class Points>
Ring ring_of(const Points& polygon) {
    Ring ring;
    for (auto at = polygon.begin(); at != polygon.end(); ++at)
        ring.push_back(kilometres(*at));
    return ring;
}

std::vector<Ring> rings_of(const BpSet& set) {
    std::vector<BpHoled> polygons;
    set.get(polygons);
    std::vector<Ring> rings;
    for (const BpHoled& polygon : polygons) {
        rings.push_back(ring_of(polygon));
        for (auto hole = polygon.begin_holes(); hole != polygon.end_holes(); ++hole)
            rings.push_back(ring_of(*hole));
    }
    return rings;
}

} // namespace

double area_km2(std::span<const Ring> rings) { return static_cast<double>(bp::area(set_of(rings))) / 1'000'000; }

Band band_along(std::span<const Ring> land, double width_km, const GroundBox& within) {
    const GroundBox near{within.west_km - width_km, within.south_km - width_km, within.east_km + width_km,
                         within.north_km + width_km};
    const BpSet own = set_of(land);
    std::vector<BpSet> discs;
    for (const Ring& ring : land)
        for (const Ground& step : walk(ring, width_km / 2.5))
            if (near.contains(step)) {
                discs.emplace_back();
                discs.back().insert(disc(step, width_km));
            }
    BpSet grown = united(std::move(discs));
    using namespace bp::operators;
    grown |= own;
    const bp::rectangle_data<Metres> frame(
        static_cast<Metres>(within.west_km * 1000), static_cast<Metres>(within.south_km * 1000),
        static_cast<Metres>(within.east_km * 1000), static_cast<Metres>(within.north_km * 1000));
    grown &= frame;
    Band band{rings_of(grown), {}};
    grown -= own;
    band.area = rings_of(grown);
    return band;
}

} // namespace parley::picture::map

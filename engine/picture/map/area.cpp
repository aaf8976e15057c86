#include "picture/map/area.hpp"

#include <boost/polygon/polygon.hpp>

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

std::vector<Ground> triangulate(std::span<const Ring> rings) {
    std::vector<BpPolygon> pieces;
    set_of(rings).get_trapezoids(pieces);
    std::vector<Ground> triangles;
    for (const BpPolygon& piece : pieces) {
        const Ring corners = ring_of(piece);
        for (std::size_t i = 2; i < corners.size(); ++i) {
            if (corners[i] == corners[0])
                continue;
            triangles.push_back(corners[0]);
            triangles.push_back(corners[i - 1]);
            triangles.push_back(corners[i]);
        }
    }
    return triangles;
}

double area_km2(std::span<const Ring> rings) { return bp::area(set_of(rings)) / 1'000'000; }

} // namespace parley::picture::map

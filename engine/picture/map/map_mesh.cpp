#include "picture/map/map_mesh.hpp"

#include <algorithm>

namespace parley::picture::map {

namespace {

std::vector<Ground> on_ground(std::span<const Place> places) {
    std::vector<Ground> points;
    points.reserve(places.size());
    for (const Place& place : places)
        points.push_back(project(place));
    return points;
}

bool inside_ring(const Ring& ring, const Ground& point) {
    bool within = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Ground& a = ring[i];
        const Ground& b = ring[j];
        if ((a.north_km > point.north_km) != (b.north_km > point.north_km) &&
            point.east_km <
                (b.east_km - a.east_km) * (point.north_km - a.north_km) / (b.north_km - a.north_km) + a.east_km)
            within = !within;
    }
    return within;
}

} // namespace

GroundBox box_of(std::span<const Ground> points) {
    if (points.empty())
        return {};
    GroundBox box{points[0].east_km, points[0].north_km, points[0].east_km, points[0].north_km};
    for (const Ground& point : points) {
        box.west_km = std::min(box.west_km, point.east_km);
        box.south_km = std::min(box.south_km, point.north_km);
        box.east_km = std::max(box.east_km, point.east_km);
        box.north_km = std::max(box.north_km, point.north_km);
    }
    return box;
}

bool inside(std::span<const Ring> rings, const Ground& point) {
    return std::count_if(rings.begin(), rings.end(), [&](const Ring& ring) { return inside_ring(ring, point); }) % 2 ==
           1;
}

const LandMesh* MapMesh::land(std::string_view code) const {
    const auto found =
        std::find_if(lands.begin(), lands.end(), [&](const LandMesh& land) { return land.code == code; });
    return found == lands.end() ? nullptr : &*found;
}

const TownMark* MapMesh::town(std::string_view name) const {
    const auto found =
        std::find_if(towns.begin(), towns.end(), [&](const TownMark& town) { return town.name == name; });
    return found == towns.end() ? nullptr : &*found;
}

MapMesh make_mesh(const MapData& data) {
    MapMesh mesh;
    for (const Land& land : data.lands) {
        LandMesh made{land.code, land.name, {}, {}};
        std::vector<Ground> all;
        for (const std::vector<ArcUse>& ring : land.rings) {
            made.rings.push_back(on_ground(ring_points(data, ring)));
            all.insert(all.end(), made.rings.back().begin(), made.rings.back().end());
        }
        made.box = box_of(all);
        mesh.lands.push_back(std::move(made));
    }
    for (const Arc& arc : data.arcs) {
        MapLine line{arc.kind, on_ground(arc.points), {}};
        line.box = box_of(line.points);
        mesh.lines.push_back(std::move(line));
    }
    for (const Town& town : data.towns)
        mesh.towns.push_back({town.name, project(town.place), town.capital});
    return mesh;
}

} // namespace parley::picture::map

#include "picture/charts/plot_area.hpp"
#include "picture/map/map_picture.hpp"

#include <cmath>

namespace parley::picture::map {

namespace {

constexpr double line_width = 0.8;
constexpr double least_step = 1.6; // pixels between points that are worth drawing
constexpr double beyond = 4;       // pixels outside the picture that are still drawn, so that no edge shows

bool meet(const GroundBox& a, const GroundBox& b) {
    return a.west_km <= b.east_km && b.west_km <= a.east_km && a.south_km <= b.north_km && b.south_km <= a.north_km;
}

std::vector<Point> drawn(const MapWindow& window, std::span<const Ground> ground) {
    std::vector<Point> points;
    for (std::size_t i = 0; i < ground.size(); ++i) {
        const Point point = window.at(ground[i]);
        if (points.empty() || i + 1 == ground.size() ||
            std::hypot(point.x - points.back().x, point.y - points.back().y) >= least_step)
            points.push_back(point);
    }
    return points;
}

Box with_edge(Size size) { return {-beyond, -beyond, size.width + 2 * beyond, size.height + 2 * beyond}; }

} // namespace

Fill side_fill(treaty::PartyId party) { return {party_land_ink(party.index()), 0.6}; }

namespace {

Stroke stroke_of(ArcKind kind) {
    switch (kind) {
    case ArcKind::coast:
    case ArcKind::border:
        return {Ink::border, line_width, Dash::solid};
    case ArcKind::disputed:
        return {Ink::border, line_width, Dash::dashed};
    }
    return {};
}

void draw_lands(Picture& picture, const MapSheet& sheet, const MapWindow& window) {
    const GroundBox shown = window.shown();
    const Box edge = with_edge(picture.size);
    for (std::size_t i = 0; i < sheet.mesh->lands.size(); ++i) {
        const LandMesh& land = sheet.mesh->lands[i];
        if (!meet(land.box, shown))
            continue;
        Polygon polygon;
        polygon.fill = Fill{Ink::land, 1};
        for (const Ring& ring : land.rings)
            if (std::vector<Point> points = polygon_within(edge, drawn(window, ring)); points.size() >= 3)
                polygon.rings.push_back(std::move(points));
        if (polygon.rings.empty())
            continue;
        picture.add(polygon);
        if (!sheet.side[i])
            continue;
        polygon.fill = side_fill(*sheet.side[i]);
        picture.add(std::move(polygon));
    }
}

void draw_lines(Picture& picture, const MapSheet& sheet, const MapWindow& window) {
    const GroundBox shown = window.shown();
    const Box edge = with_edge(picture.size);
    for (const MapLine& line : sheet.mesh->lines)
        if (meet(line.box, shown))
            for (std::vector<Point>& part : cut_to(edge, drawn(window, line.points)))
                picture.add(Polyline{std::move(part), stroke_of(line.kind)});
}

} // namespace

Picture land_picture(const MapSheet& sheet, const MapView& view, Size size) {
    Picture picture{size, {}};
    const MapWindow window(view, size);
    picture.add(Rectangle{{0, 0, size.width, size.height}, 0, Fill{Ink::sea, 1}, std::nullopt});
    draw_lands(picture, sheet, window);
    draw_lines(picture, sheet, window);
    return picture;
}

} // namespace parley::picture::map

#include "picture/map/map_view.hpp"

#include "picture/map/map_mesh.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace parley::picture::map {

namespace {

/// Kilometres a pixel at the least zoom: the picture is just filled with the frame.
double widest_scale(Size size) {
    return std::min(map_frame.width_km() / size.width, map_frame.height_km() / size.height);
}

double kept_between(double value, double low, double high) { return std::max(low, std::min(value, high)); }

} // namespace

MapWindow::MapWindow(const MapView& view, Size size) : view_(view), size_(size) {
    view_.zoom = kept_between(view.zoom, least_zoom, most_zoom);
    km_per_pixel_ = widest_scale(size) / view_.zoom;
    const double across = size.width * km_per_pixel_ / 2;
    const double up = size.height * km_per_pixel_ / 2;
    view_.centre.east_km = kept_between(view.centre.east_km, map_frame.west_km + across, map_frame.east_km - across);
    view_.centre.north_km = kept_between(view.centre.north_km, map_frame.south_km + up, map_frame.north_km - up);
}

GroundBox MapWindow::shown() const {
    const double across = size_.width * km_per_pixel_ / 2;
    const double up = size_.height * km_per_pixel_ / 2;
    return {view_.centre.east_km - across, view_.centre.north_km - up, view_.centre.east_km + across,
            view_.centre.north_km + up};
}

Point MapWindow::at(const Ground& ground) const {
    return {size_.width / 2 + (ground.east_km - view_.centre.east_km) / km_per_pixel_,
            size_.height / 2 - (ground.north_km - view_.centre.north_km) / km_per_pixel_};
}

Ground MapWindow::ground(Point point) const {
    return {view_.centre.east_km + (point.x - size_.width / 2) * km_per_pixel_,
            view_.centre.north_km - (point.y - size_.height / 2) * km_per_pixel_};
}

MapView MapWindow::dragged(double right, double down) const {
    const MapView moved{{view_.centre.east_km - right * km_per_pixel_, view_.centre.north_km + down * km_per_pixel_},
                        view_.zoom};
    return MapWindow(moved, size_).view();
}

MapView MapWindow::zoomed(double factor, Point about) const {
    const double zoom = kept_between(view_.zoom * factor, least_zoom, most_zoom);
    const double scale = widest_scale(size_) / zoom;
    const Ground fixed = ground(about);
    const MapView nearer{
        {fixed.east_km - (about.x - size_.width / 2) * scale, fixed.north_km + (about.y - size_.height / 2) * scale},
        zoom};
    return MapWindow(nearer, size_).view();
}

namespace {

MapView view_round(const GroundBox& box, Size size, double margin) {
    constexpr double least_km = 600; // a single site is shown with its surroundings
    const double scale = std::max(std::max(box.width_km() * margin, least_km) / size.width,
                                  std::max(box.height_km() * margin, least_km) / size.height);
    const MapView view{{(box.west_km + box.east_km) / 2, (box.south_km + box.north_km) / 2},
                       widest_scale(size) / scale};
    return MapWindow(view, size).view();
}

} // namespace

MapView view_of(std::span<const Ground> points, Size size) {
    if (points.empty())
        return MapWindow({{0, 0}, least_zoom}, size).view();
    const auto middle = [&](auto coordinate) {
        std::vector<double> all;
        for (const Ground& point : points)
            all.push_back(coordinate(point));
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    };
    const Ground centre{middle([](const Ground& p) { return p.east_km; }),
                        middle([](const Ground& p) { return p.north_km; })};
    std::vector<Ground> kept(points.begin(), points.end());
    std::stable_sort(kept.begin(), kept.end(), [&](const Ground& a, const Ground& b) {
        return std::hypot(a.east_km - centre.east_km, a.north_km - centre.north_km) <
               std::hypot(b.east_km - centre.east_km, b.north_km - centre.north_km);
    });
    constexpr double kept_share = 0.75;
    kept.resize(static_cast<std::size_t>(std::ceil(kept_share * static_cast<double>(kept.size()))));
    return view_round(box_of(kept), size, 1.35);
}

MapView view_of_all(std::span<const Ground> points, Size size) {
    return points.empty() ? view_of(points, size) : view_round(box_of(points), size, 1.15);
}

} // namespace parley::picture::map

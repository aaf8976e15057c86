#include "picture/map/projection.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parley::picture::map {

namespace {

constexpr double radians_per_degree = std::numbers::pi / 180;

struct Turn {
    double sine, cosine;
};

Turn turn(double degrees) { return {std::sin(degrees * radians_per_degree), std::cos(degrees * radians_per_degree)}; }

} // namespace

Ground project(const Place& place) {
    const Turn centre = turn(map_centre.latitude);
    const Turn latitude = turn(place.latitude);
    const Turn longitude = turn(place.longitude - map_centre.longitude);
    const double towards = latitude.cosine * longitude.cosine;
    const double nearness = 1 + centre.sine * latitude.sine + centre.cosine * towards;
    const double scale = earth_radius_km * std::sqrt(2 / std::max(nearness, 1e-12));
    return {scale * latitude.cosine * longitude.sine, scale * (centre.cosine * latitude.sine - centre.sine * towards)};
}

Place unproject(const Ground& point) {
    const double distance = std::hypot(point.east_km, point.north_km);
    if (distance < 1e-9)
        return map_centre;
    const Turn centre = turn(map_centre.latitude);
    const double half_sine = std::min(1.0, distance / (2 * earth_radius_km));
    const double half_cosine = std::sqrt(1 - half_sine * half_sine);
    const double sine = 2 * half_sine * half_cosine;
    const double cosine = 1 - 2 * half_sine * half_sine;
    const double latitude =
        std::asin(std::clamp(cosine * centre.sine + point.north_km * sine * centre.cosine / distance, -1.0, 1.0));
    const double longitude =
        std::atan2(point.east_km * sine, distance * centre.cosine * cosine - point.north_km * centre.sine * sine);
    return {latitude / radians_per_degree, map_centre.longitude + longitude / radians_per_degree};
}

} // namespace parley::picture::map

#include "picture/map/geodesic.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parley::picture::map {

namespace {

double radians(double degrees) { return degrees * std::numbers::pi / 180; }
double degrees(double radians) { return radians * 180 / std::numbers::pi; }

} // namespace

double distance_km(const Place& from, const Place& to) {
    const double rise = std::sin(radians(to.latitude - from.latitude) / 2);
    const double run = std::sin(radians(to.longitude - from.longitude) / 2);
    const double haversine =
        rise * rise + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * run * run;
    return 2 * earth_radius_km * std::asin(std::min(1.0, std::sqrt(haversine)));
}

Place destination(const Place& from, double bearing, double distance_km) {
    const double arc = distance_km / earth_radius_km;
    const double latitude = radians(from.latitude);
    const double course = radians(bearing);
    const double sine = std::clamp(
        std::sin(latitude) * std::cos(arc) + std::cos(latitude) * std::sin(arc) * std::cos(course), -1.0, 1.0);
    const double turned =
        std::atan2(std::sin(course) * std::sin(arc) * std::cos(latitude), std::cos(arc) - std::sin(latitude) * sine);
    const double longitude = from.longitude + degrees(turned);
    return {degrees(std::asin(sine)), longitude > 180    ? longitude - 360
                                      : longitude < -180 ? longitude + 360
                                                         : longitude};
}

std::vector<Place> circle(const Place& centre, double radius_km, int points) {
    std::vector<Place> ring;
    ring.reserve(static_cast<std::size_t>(points));
    for (int i = 0; i < points; ++i)
        ring.push_back(destination(centre, 360.0 * i / points, radius_km));
    return ring;
}

} // namespace parley::picture::map

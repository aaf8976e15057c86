#include "picture/map/geodesic.hpp"
#include "picture/map/map_view.hpp"
#include "tests/catch.hpp"

#include <cmath>
#include <numbers>

using namespace parley::picture;
using namespace parley::picture::map;

namespace {

bool near(double a, double b, double within) { return std::abs(a - b) <= within; }
double length(const Ground& a) { return std::hypot(a.east_km, a.north_km); }

} // namespace

TEST_CASE("the projection puts its centre at the origin and known places where the formula does") {
    CHECK(length(project(map_centre)) < 1e-9);
    // Straight north of the centre: twice the radius by the sine of half the angle.
    const Ground pole = project({90, 26});
    CHECK(near(pole.east_km, 0, 1e-6));
    CHECK(near(pole.north_km, 2 * earth_radius_km * std::sin(19 * std::numbers::pi / 180), 1e-6));
    // Snyder's example for a sphere of radius 1, turned to our centre: every place keeps its chord from the centre.
    for (const Place& place : {Place{55.756, 37.617}, Place{36.65, -6.34}, Place{56.85, 62.71}}) {
        const double arc = distance_km(map_centre, place) / earth_radius_km;
        CHECK(near(length(project(place)), 2 * earth_radius_km * std::sin(arc / 2), 1e-6));
    }
    CHECK(project({55.756, 37.617}).east_km > 0);
    CHECK(project({36.65, -6.34}).north_km < 0);
}

TEST_CASE("what is projected comes back") {
    for (double latitude = 30; latitude <= 80; latitude += 5)
        for (double longitude = -40; longitude <= 100; longitude += 7) {
            const Place back = unproject(project({latitude, longitude}));
            CHECK(near(back.latitude, latitude, 1e-9));
            CHECK(near(back.longitude, longitude, 1e-9));
        }
    CHECK(unproject({0, 0}) == map_centre);
}

TEST_CASE("the projection keeps areas") {
    const auto area = [](double latitude, double longitude) { // of a cell of 0.1 degrees, by its corners
        const Ground a = project({latitude, longitude}), b = project({latitude, longitude + 0.1}),
                     c = project({latitude + 0.1, longitude + 0.1}), d = project({latitude + 0.1, longitude});
        return 0.5 * ((c.east_km - a.east_km) * (d.north_km - b.north_km) -
                      (d.east_km - b.east_km) * (c.north_km - a.north_km));
    };
    const auto on_sphere = [](double latitude) {
        const double radians = std::numbers::pi / 180;
        return earth_radius_km * earth_radius_km * 0.1 * radians *
               (std::sin((latitude + 0.1) * radians) - std::sin(latitude * radians));
    };
    for (const Place& place : {Place{52, 26}, Place{36, -6}, Place{70, 60}, Place{40, 50}})
        CHECK(near(area(place.latitude, place.longitude) / on_sphere(place.latitude), 1, 1e-4));
}

TEST_CASE("distances and circles on the globe") {
    CHECK(near(distance_km({0, 0}, {0, 90}), earth_radius_km * std::numbers::pi / 2, 1e-6));
    CHECK(near(distance_km({0, 0}, {0, 180}), earth_radius_km * std::numbers::pi, 1e-6));
    CHECK(distance_km({54.717, 20.5}, {54.717, 20.5}) == 0);
    // Kaliningrad to Moscow is 1,089 km on WGS 84.
    CHECK(near(distance_km({54.717, 20.5}, {55.756, 37.617}), 1089, 6));
    const Place start{54.717, 20.5};
    for (const double radius : {1.0, 480.0, 2350.0, 3500.0}) {
        const auto ring = circle(start, radius, 36);
        REQUIRE(ring.size() == 36);
        for (const Place& place : ring)
            CHECK(near(distance_km(start, place), radius, 1e-6));
        CHECK(ring[0].latitude > start.latitude);
        CHECK(ring[9].longitude > start.longitude);
    }
    CHECK(near(destination({0, 179}, 90, 1000).longitude, -172.007, 0.01));
}

TEST_CASE("a map window keeps to the frame, and finds its way back") {
    const Size size{640, 400};
    for (const MapView& asked :
         {MapView{{0, 0}, 1}, MapView{{9e9, -9e9}, 3}, MapView{{-9e9, 9e9}, 1e9}, MapView{{500, 200}, -5}}) {
        const MapWindow window(asked, size);
        const GroundBox shown = window.shown();
        CHECK(shown.west_km >= map_frame.west_km - 1e-6);
        CHECK(shown.east_km <= map_frame.east_km + 1e-6);
        CHECK(shown.south_km >= map_frame.south_km - 1e-6);
        CHECK(shown.north_km <= map_frame.north_km + 1e-6);
        const Ground back = window.ground(window.at({123, -45}));
        CHECK(near(back.east_km, 123, 1e-6));
        CHECK(near(back.north_km, -45, 1e-6));
    }
    const MapWindow window({{100, 100}, 3}, size);
    const Point about{200, 100};
    const MapWindow nearer(window.zoomed(2, about), size);
    CHECK(near(nearer.at(window.ground(about)).x, about.x, 1e-6));
    CHECK(near(nearer.at(window.ground(about)).y, about.y, 1e-6));
    CHECK(near(nearer.view().zoom, 6, 1e-9));
    const MapWindow dragged(window.dragged(30, -20), size);
    CHECK(near(dragged.at(window.ground(about)).x, about.x + 30, 1e-6));
    CHECK(near(dragged.at(window.ground(about)).y, about.y - 20, 1e-6));
}

TEST_CASE("the first view shows most of the sites and lets stragglers go") {
    const Size size{400, 400};
    std::vector<Ground> points{{0, 0}, {300, 100}, {-200, 150}, {100, -250}, {200, 200}, {-100, -100}, {-2900, 2000}};
    const MapWindow window(view_of(points, size), size);
    int seen = 0;
    for (const Ground& point : points)
        seen += window.shown().contains(point) ? 1 : 0;
    CHECK(seen == 6);
    CHECK(view_of({}, size).zoom == least_zoom);
    CHECK(MapWindow(view_of(std::vector<Ground>{{50, 50}}, size), size).shown().width_km() >= 450);
}

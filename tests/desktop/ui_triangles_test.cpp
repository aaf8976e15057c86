// Areas cut into triangles cover what their rings bound, holes left open.
#include "desktop/ui/triangles.hpp"
#include "tests/catch.hpp"

#include <cmath>
#include <limits>
#include <numbers>

using namespace parley;
using Ring = std::vector<picture::Point>;

namespace {

double area(const desktop::ui::Triangles& triangles) {
    double sum = 0;
    for (std::size_t i = 0; i + 2 < triangles.indices.size(); i += 3) {
        const picture::Point a = triangles.corners[triangles.indices[i]];
        const picture::Point b = triangles.corners[triangles.indices[i + 1]];
        const picture::Point c = triangles.corners[triangles.indices[i + 2]];
        sum += std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
    }
    return sum;
}

double cut_area(const std::vector<Ring>& rings) { return area(desktop::ui::triangles_of(rings)); }

Ring square(double x, double y, double side) { return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}; }

Ring reversed(Ring ring) { return {ring.rbegin(), ring.rend()}; }

} // namespace

TEST_CASE("triangles cover a ring, a ring with holes, an island in a hole", "[desktop][ui]") {
    CHECK(cut_area({square(0, 0, 10)}) == 100);
    CHECK(cut_area({reversed(square(0, 0, 10))}) == 100);
    const Ring concave{{0, 0}, {10, 0}, {10, 10}, {5, 4}, {0, 10}};
    CHECK(std::abs(cut_area({concave}) - 70) < 1e-9);
    CHECK(std::abs(cut_area({square(0, 0, 10), square(2, 2, 3)}) - 91) < 1e-9);
    CHECK(std::abs(cut_area({square(0, 0, 10), square(1, 1, 2), reversed(square(6, 5, 3))}) - 87) < 1e-9);
    CHECK(std::abs(cut_area({square(0, 0, 10), square(1, 1, 8), square(3, 3, 2)}) - 40) < 1e-9);
    CHECK(std::abs(cut_area({square(0, 0, 10), square(20, 0, 5)}) - 125) < 1e-9);
}

TEST_CASE("rings that bound nothing give no triangles", "[desktop][ui]") {
    CHECK(cut_area({}) == 0);
    CHECK(cut_area({Ring{{1, 1}, {2, 2}}}) == 0);
    CHECK(cut_area({Ring{{1, 1}, {2, 2}, {3, 3}}}) == 0);
    CHECK(cut_area({Ring{{1, 1}, {1, 1}, {1, 1}, {1, 1}}}) == 0);
}

TEST_CASE("rings that cross themselves, touch or lie upon each other go by the even-odd rule", "[desktop][ui]") {
    // A star of five points: its middle is twice enclosed, and open.
    Ring star;
    for (int i = 0; i < 5; ++i) {
        const double turn = i * 4 * std::numbers::pi / 5;
        star.push_back({50 + 40 * std::cos(turn), 50 + 40 * std::sin(turn)});
    }
    CHECK(std::abs(cut_area({star}) - 0.775678 * 40 * 40) < 0.01);
    const Ring bow{{0, 0}, {10, 10}, {10, 0}, {0, 10}};
    CHECK(std::abs(cut_area({bow}) - 50) < 1e-9);
    CHECK(std::abs(cut_area({square(0, 0, 10), square(5, 5, 10)}) - 150) < 1e-9); // what both cover is open
    CHECK(std::abs(cut_area({square(0, 0, 10), square(10, 0, 10)}) - 200) < 1e-9);
    CHECK(cut_area({square(0, 0, 10), square(0, 0, 10)}) < 1e-9);
    Ring there_and_back{{0, 0}, {10, 0}, {10, 10}, {30, 10}, {10, 10}, {0, 10}}; // a spike without a width
    CHECK(std::abs(cut_area({there_and_back}) - 100) < 1e-9);
    Ring many;
    for (int i = 0; i < 60; ++i)
        many.push_back({50 + 40 * std::cos(i * 2.4), 50 + 40 * std::sin(i * 2.4)});
    CHECK(cut_area({many}) > 0);
    CHECK(cut_area({many}) < std::numbers::pi * 40 * 40);
}

TEST_CASE("a point that is no number bounds nothing", "[desktop][ui]") {
    Ring broken = square(0, 0, 10);
    broken[2].x = std::numeric_limits<double>::quiet_NaN();
    CHECK(cut_area({broken}) == 0);
    CHECK(std::abs(cut_area({broken, square(0, 0, 5)}) - 25) < 1e-9);
}

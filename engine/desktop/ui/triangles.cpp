#include "desktop/ui/triangles.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parley::desktop::ui {
namespace {

using Corner = picture::Point;
using Ring = std::vector<Corner>;

/// Twice the area of a triangle; positive if it turns from x towards y.
double turn(Corner a, Corner b, Corner c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

double twice_area(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Corner a = ring[i];
        const Corner b = ring[(i + 1) % ring.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

bool encloses(const Ring& ring, Corner point) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if ((ring[i].y > point.y) != (ring[j].y > point.y) &&
            point.x < (ring[j].x - ring[i].x) * (point.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
            inside = !inside;
    return inside;
}

bool within_triangle(Corner a, Corner b, Corner c, Corner point) {
    return turn(a, b, point) >= 0 && turn(b, c, point) >= 0 && turn(c, a, point) >= 0;
}

/// Without repeated points, turning from x towards y, or the other way for a hole. Empty if it has no area.
Ring cleaned(const Ring& given, bool hole) {
    Ring ring;
    for (const Corner point : given)
        if (ring.empty() || !(point == ring.back()))
            ring.push_back(point);
    while (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    const double area = ring.size() < 3 ? 0 : twice_area(ring);
    if (area == 0)
        return {};
    if ((area > 0) == hole)
        std::reverse(ring.begin(), ring.end());
    return ring;
}

/// The corner of the outer ring that the hole's rightmost point sees.
std::size_t bridge(const Ring& outer, Corner from) {
    double nearest = std::numeric_limits<double>::max();
    std::size_t best = 0;
    Corner meets{};
    for (std::size_t i = 0; i < outer.size(); ++i) {
        const Corner a = outer[i];
        const Corner b = outer[(i + 1) % outer.size()];
        if (a.y == b.y || from.y < std::min(a.y, b.y) || from.y > std::max(a.y, b.y))
            continue;
        const double x = a.x + (from.y - a.y) / (b.y - a.y) * (b.x - a.x);
        if (x >= from.x && x < nearest) {
            nearest = x;
            meets = {x, from.y};
            best = a.x > b.x ? i : (i + 1) % outer.size();
        }
    }
    // A corner in the way is seen instead.
    const Corner far = outer[best];
    const bool below = far.y > from.y;
    double slope = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < outer.size(); ++i) {
        const Corner point = outer[i];
        const bool inside = below ? within_triangle(from, meets, far, point) : within_triangle(from, far, meets, point);
        const double across = std::abs(point.y - from.y) / std::max(1e-12, point.x - from.x);
        if (inside && point.x > from.x && !(point == far) && across < slope) {
            slope = across;
            best = i;
        }
    }
    return best;
}

std::size_t rightmost(const Ring& ring) {
    return static_cast<std::size_t>(
        std::max_element(ring.begin(), ring.end(), [](Corner a, Corner b) { return a.x < b.x; }) - ring.begin());
}

void join_hole(Ring& outer, const Ring& hole) {
    const std::size_t from = rightmost(hole);
    const std::size_t at = bridge(outer, hole[from]);
    Ring cut(outer.begin(), outer.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    for (std::size_t i = 0; i <= hole.size(); ++i)
        cut.push_back(hole[(from + i) % hole.size()]);
    cut.insert(cut.end(), outer.begin() + static_cast<std::ptrdiff_t>(at), outer.end());
    outer = std::move(cut);
}

bool is_ear(const Ring& ring, const std::vector<std::uint32_t>& left, std::size_t i) {
    const std::size_t n = left.size();
    const Corner a = ring[left[(i + n - 1) % n]];
    const Corner b = ring[left[i]];
    const Corner c = ring[left[(i + 1) % n]];
    if (turn(a, b, c) <= 0)
        return false;
    for (const std::uint32_t other : left) {
        const Corner point = ring[other];
        if (!(point == a) && !(point == b) && !(point == c) && within_triangle(a, b, c, point))
            return false;
    }
    return true;
}

void cut_ears(const Ring& ring, Triangles& made) {
    const auto base = static_cast<std::uint32_t>(made.corners.size());
    made.corners.insert(made.corners.end(), ring.begin(), ring.end());
    std::vector<std::uint32_t> left(ring.size());
    for (std::uint32_t i = 0; i < left.size(); ++i)
        left[i] = i;
    std::size_t at = 0;
    std::size_t in_vain = 0;
    while (left.size() > 2) {
        at %= left.size();
        // Where a ring crosses itself there may be no ear: then any corner goes.
        if (!is_ear(ring, left, at) && in_vain < left.size()) {
            ++at;
            ++in_vain;
            continue;
        }
        const std::size_t n = left.size();
        for (const std::uint32_t corner : {left[(at + n - 1) % n], left[at], left[(at + 1) % n]})
            made.indices.push_back(base + corner);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
        in_vain = 0;
    }
}

} // namespace

Triangles triangles_of(std::span<const std::vector<picture::Point>> rings) {
    Triangles made;
    const auto depth = [&](std::size_t ring) {
        int around = 0;
        for (std::size_t i = 0; i < rings.size(); ++i)
            if (i != ring && rings[i].size() > 2 && encloses(rings[i], rings[ring].front()))
                ++around;
        return around;
    };
    std::vector<int> depths(rings.size());
    for (std::size_t i = 0; i < rings.size(); ++i)
        depths[i] = rings[i].size() < 3 ? -1 : rings.size() == 1 ? 0 : depth(i);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (depths[i] < 0 || depths[i] % 2 != 0)
            continue;
        Ring outer = cleaned(rings[i], false);
        std::vector<Ring> holes;
        for (std::size_t j = 0; j < rings.size(); ++j)
            if (depths[j] == depths[i] + 1 && encloses(rings[i], rings[j].front()))
                if (Ring hole = cleaned(rings[j], true); !hole.empty())
                    holes.push_back(std::move(hole));
        std::sort(holes.begin(), holes.end(),
                  [](const Ring& a, const Ring& b) { return a[rightmost(a)].x > b[rightmost(b)].x; });
        for (const Ring& hole : holes)
            if (!outer.empty())
                join_hole(outer, hole);
        if (!outer.empty())
            cut_ears(outer, made);
    }
    return made;
}

} // namespace parley::desktop::ui

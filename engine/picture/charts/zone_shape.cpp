#include "picture/charts/zone_shape.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>

namespace parley::picture {

std::vector<Point> zone_shape(const Box& field, std::vector<Point> frontier, Point no_deal) {
    if (frontier.empty())
        return {};
    std::vector<Point> ring = std::move(frontier);
    ring.insert(ring.begin(), {std::min(no_deal.x, ring.front().x), ring.front().y});
    ring.push_back({ring.back().x, std::max(no_deal.y, ring.back().y)});
    ring.push_back({ring.front().x, ring.back().y});
    const Box above{no_deal.x, field.top, std::max(field.right() - no_deal.x, 0.0),
                    std::max(no_deal.y - field.top, 0.0)};
    std::vector<Point> zone = polygon_within(above, ring);
    if (zone.size() < 3)
        zone.clear();
    return zone;
}

} // namespace parley::picture

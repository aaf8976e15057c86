#include "picture/charts/plot_area.hpp"

#include <algorithm>
#include <functional>

namespace parley::picture {
namespace {

/// The stretch of a segment within the box, as shares of it from 0 to 1 (Liang and Barsky 1984); nothing when none is.
std::optional<std::pair<double, double>> stretch_within(const Box& box, Point from, Point to) {
    double begin = 0;
    double end = 1;
    const auto keep = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double share = distance / direction;
        if (direction < 0)
            begin = std::max(begin, share);
        else
            end = std::min(end, share);
        return begin <= end;
    };
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    if (keep(-dx, from.x - box.left) && keep(dx, box.right() - from.x) && keep(-dy, from.y - box.top) &&
        keep(dy, box.bottom() - from.y))
        return std::pair{begin, end};
    return std::nullopt;
}

Point between(Point from, Point to, double share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

/// One edge of Sutherland and Hodgman's clipping: keeps the side where `inside` is not negative.
std::vector<Point> cut_by(const std::vector<Point>& ring, const std::function<double(Point)>& inside) {
    std::vector<Point> kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point here = ring[i];
        const Point next = ring[(i + 1) % ring.size()];
        const double a = inside(here);
        const double b = inside(next);
        if (a >= 0)
            kept.push_back(here);
        if ((a >= 0) != (b >= 0))
            kept.push_back(between(here, next, a / (a - b)));
    }
    return kept;
}

} // namespace

void draw_grid(Picture& picture, const PlotArea& area, const std::vector<double>& x_ticks,
               const std::vector<double>& y_ticks, const TextMeasure& measure) {
    const Stroke faint{Ink::grid, 1, Dash::solid};
    double free_from = -1e9;
    for (const double tick : x_ticks) {
        const double x = area.x.at(tick);
        picture.add(Polyline{{{x, area.box.top}, {x, area.box.bottom()}}, tick == 0 ? Stroke{Ink::line, 1.2} : faint});
        const Label label{{x, area.box.bottom() + 16}, whole_number(tick), tick_type, Anchor::middle, Ink::quiet, {}};
        const Box box = label_box(label, measure);
        if (box.left < free_from)
            continue;
        picture.add(label);
        free_from = box.right() + 6;
    }
    for (const double tick : y_ticks) {
        const double y = area.y.at(tick);
        picture.add(Polyline{{{area.box.left, y}, {area.box.right(), y}}, tick == 0 ? Stroke{Ink::line, 1.2} : faint});
        picture.add(Label{{area.box.left - 6, y + 4}, whole_number(tick), tick_type, Anchor::end, Ink::quiet, {}});
    }
}

void draw_axis_titles(Picture& picture, const PlotArea& area, const AxisTitle& x, const AxisTitle& y,
                      const TextMeasure& measure) {
    constexpr double below = 36, from_the_left = 13;
    const Box& box = area.box;
    picture.add(Label{{box.left + box.width / 2, box.bottom() + below},
                      fitted(x.words, label_type, box.width, measure),
                      label_type,
                      Anchor::middle,
                      party_deep_ink(x.party),
                      {}});
    picture.add(Label{{from_the_left, box.top + box.height / 2},
                      fitted(y.words, label_type, box.height, measure),
                      label_type,
                      Anchor::middle,
                      party_deep_ink(y.party),
                      {},
                      false});
}

std::vector<std::vector<Point>> cut_to(const Box& box, const std::vector<Point>& line) {
    std::vector<std::vector<Point>> parts;
    bool open = false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const auto stretch = stretch_within(box, line[i], line[i + 1]);
        if (!stretch) {
            open = false;
            continue;
        }
        if (!open || stretch->first > 0)
            parts.push_back({between(line[i], line[i + 1], stretch->first)});
        parts.back().push_back(between(line[i], line[i + 1], stretch->second));
        open = stretch->second == 1;
    }
    return parts;
}

std::vector<Point> polygon_within(const Box& box, std::vector<Point> ring) {
    ring = cut_by(ring, [&](Point p) { return p.x - box.left; });
    ring = cut_by(ring, [&](Point p) { return box.right() - p.x; });
    ring = cut_by(ring, [&](Point p) { return p.y - box.top; });
    ring = cut_by(ring, [&](Point p) { return box.bottom() - p.y; });
    return ring;
}

} // namespace parley::picture

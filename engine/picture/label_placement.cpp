#include "picture/label_placement.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace parley::picture {
namespace {

constexpr std::array every_side = {Side::right,       Side::left,       Side::above,       Side::below,
                                   Side::above_right, Side::above_left, Side::below_right, Side::below_left};

/// The label set on a side of its point. Base lines are chosen so that small letters look centred.
Label set_on(const Wanted& wanted, Side side) {
    Label label{wanted.about, wanted.text, wanted.type, Anchor::middle, wanted.ink, wanted.halo, true};
    const double gap = wanted.clearance;
    const double slanted = 0.7 * gap;
    const double up = -descent(wanted.type) * 0.6;
    const double down = ascent(wanted.type);
    const double level = 0.35 * wanted.type.size;
    const auto put = [&](Anchor anchor, double x, double y) {
        label.anchor = anchor;
        label.at.x += x;
        label.at.y += y;
    };
    switch (side) {
    case Side::right:
        put(Anchor::start, gap, level);
        break;
    case Side::left:
        put(Anchor::end, -gap, level);
        break;
    case Side::above:
        put(Anchor::middle, 0, up - gap);
        break;
    case Side::below:
        put(Anchor::middle, 0, down + gap);
        break;
    case Side::above_right:
        put(Anchor::start, slanted, up - slanted);
        break;
    case Side::above_left:
        put(Anchor::end, -slanted, up - slanted);
        break;
    case Side::below_right:
        put(Anchor::start, slanted, down + slanted);
        break;
    case Side::below_left:
        put(Anchor::end, -slanted, down + slanted);
        break;
    }
    return label;
}

double shared_area(const Box& a, const Box& b) {
    if (!a.overlaps(b))
        return 0;
    return (std::min(a.right(), b.right()) - std::max(a.left, b.left)) *
           (std::min(a.bottom(), b.bottom()) - std::max(a.top, b.top));
}

bool within(const Box& inner, const Box& outer) {
    constexpr double slack = 0.01;
    return inner.left >= outer.left - slack && inner.right() <= outer.right() + slack &&
           inner.top >= outer.top - slack && inner.bottom() <= outer.bottom() + slack;
}

} // namespace

LabelPlacement::LabelPlacement(const Box& bounds, TextMeasure measure)
    : bounds_(bounds),
      measure_(std::move(measure)) {}

void LabelPlacement::keep_off(const Box& box) { taken_.push_back(box); }

void LabelPlacement::keep_off(std::span<const Point> polyline, double clearance) {
    constexpr double stride = 6; // a line is kept clear as a row of small boxes
    for (std::size_t i = 0; i + 1 < polyline.size(); ++i) {
        const Point from = polyline[i];
        const Point to = polyline[i + 1];
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        const int pieces = std::max(1, static_cast<int>(length / stride));
        for (int k = 0; k < pieces; ++k) {
            const double a = static_cast<double>(k) / pieces;
            const double b = static_cast<double>(k + 1) / pieces;
            const Point p{from.x + (to.x - from.x) * a, from.y + (to.y - from.y) * a};
            const Point q{from.x + (to.x - from.x) * b, from.y + (to.y - from.y) * b};
            taken_.push_back({std::min(p.x, q.x) - clearance, std::min(p.y, q.y) - clearance,
                              std::abs(p.x - q.x) + 2 * clearance, std::abs(p.y - q.y) + 2 * clearance});
        }
    }
}

void LabelPlacement::keep_off(const Marker& marker) {
    taken_.push_back({marker.centre.x - marker.size / 2, marker.centre.y - marker.size / 2, marker.size, marker.size});
}

double LabelPlacement::covered(const Box& box) const {
    double area = 0;
    for (const Box& taken : taken_)
        area += shared_area(box, taken);
    return area;
}

std::optional<Label> LabelPlacement::place(const Wanted& wanted) {
    const std::span<const Side> sides = wanted.sides.empty() ? std::span<const Side>(every_side) : wanted.sides;
    std::optional<Label> least;
    double least_covered = 0;
    for (const Side side : sides) {
        const Label label = set_on(wanted, side);
        const Box box = label_box(label, measure_);
        const double outside = box.width * box.height - shared_area(box, bounds_);
        const double cost = covered(box) + 4 * outside;
        const bool fits = within(box, bounds_) && cost < 0.01;
        if (!least || cost < least_covered || fits) {
            least = label;
            least_covered = cost;
        }
        if (fits) {
            taken_.push_back(box);
            return label;
        }
    }
    if (!wanted.needed)
        return std::nullopt;
    taken_.push_back(label_box(*least, measure_));
    return least;
}

bool LabelPlacement::is_free(const Label& label) const {
    const Box box = label_box(label, measure_);
    return within(box, bounds_) && covered(box) <= 0;
}

std::vector<double> spread(std::span<const double> wanted, double apart, double top, double bottom) {
    // Neighbours that are too near become one group about the mean of what they want; groups that then meet are joined.
    struct Group {
        double first{}; // where its first member stands
        std::vector<std::size_t> members;
    };
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    const auto settle = [&](Group& group) {
        double sum = 0;
        for (std::size_t i = 0; i < group.members.size(); ++i)
            sum += wanted[group.members[i]] - static_cast<double>(i) * apart;
        const double height = static_cast<double>(group.members.size() - 1) * apart;
        group.first = std::max(top, std::min(sum / static_cast<double>(group.members.size()), bottom - height));
    };
    std::vector<Group> groups;
    for (const std::size_t index : order) {
        Group group{wanted[index], {index}};
        settle(group);
        while (!groups.empty() &&
               groups.back().first + static_cast<double>(groups.back().members.size()) * apart > group.first) {
            Group joined = std::move(groups.back());
            groups.pop_back();
            joined.members.insert(joined.members.end(), group.members.begin(), group.members.end());
            settle(joined);
            group = std::move(joined);
        }
        groups.push_back(std::move(group));
    }
    std::vector<double> places(wanted.size());
    for (const Group& group : groups)
        for (std::size_t i = 0; i < group.members.size(); ++i)
            places[group.members[i]] = group.first + static_cast<double>(i) * apart;
    return places;
}

} // namespace parley::picture

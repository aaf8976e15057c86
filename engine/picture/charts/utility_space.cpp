#include "picture/charts/utility_space.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/charts/zone_shape.hpp"
#include "picture/label_placement.hpp"
#include "wording/pictures/picture_labels.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

struct WorthRanges {
    Range x, y;
};

/// What must be seen: offers, no-deal lines, the text, the zone, the status quo. Then as much of the frontier as lies
/// above and to the right of that.
WorthRanges ranges_of(const UtilitySpace& space) {
    double left = 0;
    double right = 0;
    double low = 0;
    double high = 0;
    const auto take = [&](WorthPair worth) {
        left = std::min(left, worth.x);
        right = std::max(right, worth.x);
        low = std::min(low, worth.y);
        high = std::max(high, worth.y);
    };
    for (const OfferPath& path : space.paths)
        for (const OfferMade& offer : path.offers)
            take(offer.worth);
    for (const double no_deal : space.x.no_deal)
        take({no_deal, 0});
    for (const double no_deal : space.y.no_deal)
        take({0, no_deal});
    for (const NamedAgreement& named : space.named)
        take(named.worth);
    if (space.text)
        take(space.text->worth);
    const double x_floor = left;
    const double y_floor = low;
    for (const WorthPair& worth : space.frontier)
        if (worth.x >= x_floor && worth.y >= y_floor)
            take(worth);
    const double x_margin = 0.04 * (right - left) + 1;
    const double y_margin = 0.04 * (high - low) + 1;
    return {{left - x_margin, right + x_margin}, {low - y_margin, high + y_margin}};
}

class UtilitySpacePainter {
  public:
    UtilitySpacePainter(const UtilitySpace& space, Size size, const TextMeasure& measure)
        : space_(space),
          measure_(measure),
          area_(area_in(space, size, measure)),
          labels_(area_.box, measure) {
        picture_.size = size;
    }

    Picture paint() {
        paint_zone();
        draw_grid(picture_, area_, ticks(area_.x.low, area_.x.high, x_step_), ticks(area_.y.low, area_.y.high, y_step_),
                  measure_);
        draw_axis_titles(picture_, area_, {space_.x.title, space_.x.party}, {space_.y.title, space_.y.party}, measure_);
        paint_cloud();
        paint_frontier();
        paint_no_deal_lines();
        for (const OfferPath& path : space_.paths)
            paint_path(path);
        paint_agreements();
        place_labels();
        return std::move(picture_);
    }

  private:
    PlotArea area_in(const UtilitySpace& space, Size size, const TextMeasure& measure) {
        const WorthRanges ranges = ranges_of(space);
        x_step_ = round_step(ranges.x.low, ranges.x.high, std::max(3, static_cast<int>(size.width / 60)));
        y_step_ = round_step(ranges.y.low, ranges.y.high, std::max(3, static_cast<int>(size.height / 50)));
        double widest = 0;
        for (const double tick : ticks(ranges.y.low, ranges.y.high, y_step_))
            widest = std::max(widest, measure(whole_number(tick), tick_type));
        const double left = 24 + widest + 8;
        const Box box{left, 8, size.width - left - 12, size.height - 8 - 44};
        return {box,
                {ranges.x.low, ranges.x.high, box.left, box.right()},
                {ranges.y.low, ranges.y.high, box.bottom(), box.top}};
    }

    [[nodiscard]] Point at(WorthPair worth) const { return area_.at(worth.x, worth.y); }

    [[nodiscard]] std::vector<Point> frontier_points() const {
        std::vector<Point> points;
        for (const WorthPair& worth : space_.frontier)
            points.push_back(at(worth));
        return points;
    }

    /// Below the frontier, above and to the right of both no-deal lines of the start.
    void paint_zone() {
        if (space_.frontier.empty() || space_.x.no_deal.empty() || space_.y.no_deal.empty())
            return;
        const Point corner = area_.at(space_.x.no_deal.front(), space_.y.no_deal.front());
        if (const std::vector<Point> zone = zone_shape(area_.box, frontier_points(), corner); !zone.empty())
            picture_.add(Polygon{{zone}, Fill{Ink::zone, 1}, {}});
    }

    void paint_cloud() {
        Dots dots{{}, space_.cloud.size() > 600 ? 1.0 : 1.8, {Ink::cloud, 1}};
        for (const WorthPair& worth : space_.cloud)
            if (area_.box.contains(at(worth)))
                dots.centres.push_back(at(worth));
        if (!dots.centres.empty())
            picture_.add(dots);
    }

    void paint_frontier() {
        for (const std::vector<Point>& part : cut_to(area_.box, frontier_points())) {
            picture_.add(Polyline{part, {Ink::ink, 2}});
            labels_.keep_off(part, 2);
        }
    }

    [[nodiscard]] double last_no_deal(const WorthAxis& axis) const {
        return axis.no_deal[std::min(space_.up_to_meeting, axis.no_deal.size() - 2) + 1];
    }

    /// The line of the start, which scores count from; a thinner one where it stands by now.
    void paint_no_deal(const WorthAxis& axis, bool across) {
        if (axis.no_deal.empty())
            return;
        const double first = axis.no_deal.front();
        const double last = axis.no_deal.size() > 1 ? last_no_deal(axis) : first;
        const auto line = [&](double value) {
            const Box& box = area_.box;
            return across ? std::vector<Point>{{box.left, area_.y.at(value)}, {box.right(), area_.y.at(value)}}
                          : std::vector<Point>{{area_.x.at(value), box.top}, {area_.x.at(value), box.bottom()}};
        };
        picture_.add(Polyline{line(first), party_stroke(axis.party, 1.8)});
        labels_.keep_off(line(first), 1);
        std::string words = axis.no_deal_title + " " + whole_number(first);
        if (std::lround(last) != std::lround(first)) {
            picture_.add(Polyline{line(last), party_stroke(axis.party, 0.8)});
            labels_.keep_off(line(last), 0.5);
            words += " → " + whole_number(last);
        }
        wanted_no_deals_.push_back(
            {across ? Point{area_.box.right() - 4, area_.y.at(first)} : Point{area_.x.at(first), area_.box.top + 4},
             words, axis.party, across});
    }

    void paint_no_deal_lines() {
        paint_no_deal(space_.x, false);
        paint_no_deal(space_.y, true);
    }

    void paint_path(const OfferPath& path) {
        std::vector<Point> points;
        std::vector<const OfferMade*> shown;
        for (const OfferMade& offer : path.offers)
            if (offer.meeting <= space_.up_to_meeting) {
                points.push_back(at(offer.worth));
                shown.push_back(&offer);
            }
        if (points.empty())
            return;
        if (points.size() > 1)
            picture_.add(Polyline{points, party_stroke(path.party, 1.6)});
        labels_.keep_off(points, 1);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Marker marker{points[i], party_symbol(path.party), 9, party_ink(path.party), Ink::paper};
            picture_.add(marker, shown[i]->receipt, {points[i].x - 8, points[i].y - 8, 16, 16});
            labels_.keep_off(marker);
        }
        for (std::size_t i = 0; i < points.size(); ++i)
            wanted_numbers_.push_back(
                {points[i], 7, shown[i]->number, tick_type, party_deep_ink(path.party), Ink::paper, {}});
        wanted_paths_.push_back(
            {points.front(), 8, path.title, label_type, party_deep_ink(path.party), Ink::paper, {}});
    }

    [[nodiscard]] bool text_is_there() const { return space_.text && space_.text_meeting <= space_.up_to_meeting; }

    void paint_agreements() {
        for (const NamedAgreement& named : space_.named) {
            const Marker marker{at(named.worth), Symbol::plus, 11, Ink::ink, {}};
            picture_.add(marker, named.receipt, {marker.centre.x - 8, marker.centre.y - 8, 16, 16});
            labels_.keep_off(marker);
        }
        if (!text_is_there())
            return;
        const Marker marker{at(space_.text->worth), Symbol::ring, 15, Ink::ink, {}};
        picture_.add(marker, space_.text->receipt, {marker.centre.x - 9, marker.centre.y - 9, 18, 18});
        labels_.keep_off(marker);
    }

    /// The text first, then what it is measured by, then the paths.
    void place_labels() {
        if (text_is_there())
            place({at(space_.text->worth),
                   11,
                   space_.text->title,
                   {12.5, Family::sans, Weight::bold, false},
                   Ink::ink,
                   Ink::paper,
                   {Side::below_left, Side::left, Side::above_right, Side::right, Side::below},
                   true});
        for (const NamedAgreement& named : space_.named)
            place({at(named.worth),
                   8,
                   named.title,
                   tick_type,
                   Ink::ink,
                   Ink::paper,
                   {Side::above_right, Side::right, Side::above, Side::below_right, Side::below, Side::left,
                    Side::below_left}});
        for (const NoDealLabel& no_deal : wanted_no_deals_)
            place_no_deal(no_deal);
        for (const Wanted& wanted : wanted_paths_)
            place(wanted);
        for (const Wanted& wanted : wanted_numbers_)
            place(wanted);
        place_frontier_label();
    }

    void place(const Wanted& wanted) {
        if (const std::optional<Label> label = labels_.place(wanted))
            picture_.add(*label);
    }

    struct NoDealLabel {
        Point end;
        std::string words;
        std::size_t party{};
        bool across{};
    };

    /// Tried along its line, from its end inwards, on either side.
    void place_no_deal(const NoDealLabel& no_deal) {
        for (double along = 0; along < 0.9; along += 0.06) {
            const Point about = no_deal.across ? Point{no_deal.end.x - along * area_.box.width, no_deal.end.y}
                                               : Point{no_deal.end.x, no_deal.end.y + 8 + along * area_.box.height};
            Wanted wanted{about, 5, no_deal.words, tick_type, party_deep_ink(no_deal.party), Ink::paper, {}};
            wanted.sides =
                no_deal.across ? std::vector{Side::above_left, Side::below_left} : std::vector{Side::right, Side::left};
            if (const std::optional<Label> label = labels_.place(wanted)) {
                picture_.add(*label);
                return;
            }
        }
    }

    void place_frontier_label() {
        const std::vector<std::vector<Point>> parts = cut_to(area_.box, frontier_points());
        if (parts.empty())
            return;
        const std::vector<Point>& line = parts.front();
        for (const std::size_t eighth : {1U, 6U, 2U, 7U, 4U}) {
            const Point about = line[std::min(line.size() - 1, line.size() * eighth / 8)];
            const Type italic{11, Family::sans, Weight::regular, true};
            if (const std::optional<Label> label = labels_.place({about,
                                                                  6,
                                                                  wording::frontier_label(),
                                                                  italic,
                                                                  Ink::quiet,
                                                                  Ink::paper,
                                                                  {Side::above_right, Side::right}})) {
                picture_.add(*label);
                return;
            }
        }
    }

    const UtilitySpace& space_;
    const TextMeasure& measure_;
    double x_step_{1}, y_step_{1};
    PlotArea area_;
    LabelPlacement labels_;
    Picture picture_;
    std::vector<NoDealLabel> wanted_no_deals_;
    std::vector<Wanted> wanted_paths_, wanted_numbers_;
};

} // namespace

Picture utility_space(const UtilitySpace& space, Size size, const TextMeasure& measure) {
    return UtilitySpacePainter(space, size, measure).paint();
}

} // namespace parley::picture

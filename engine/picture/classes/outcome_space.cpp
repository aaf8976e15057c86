#include "picture/classes/outcome_space.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/charts/zone_shape.hpp"
#include "picture/label_placement.hpp"
#include "wording/pictures/picture_labels.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

constexpr double outcome_top = 8, outcome_foot = 44, outcome_right = 12;

struct OutcomeRanges {
    Range x, y;
};

/// The marks, the no-deal lines, and the frontier as far as it bounds what is better than these for both.
OutcomeRanges outcome_ranges(const OutcomeSpace& space) {
    OutcomeRanges all{{space.x.no_deal, space.x.no_deal}, {space.y.no_deal, space.y.no_deal}};
    const auto take = [&](WorthPair worth) {
        all.x = {std::min(all.x.low, worth.x), std::max(all.x.high, worth.x)};
        all.y = {std::min(all.y.low, worth.y), std::max(all.y.high, worth.y)};
    };
    for (const TableMark& mark : space.marks)
        take(mark.worth);
    for (const WorthPair& worth : space.frontier)
        if (worth.x >= space.x.no_deal && worth.y >= space.y.no_deal)
            take(worth);
    const auto widened = [](Range range) {
        const double margin = 0.08 * (range.high - range.low) + 2;
        return Range{range.low - margin, range.high + margin};
    };
    return {widened(all.x), widened(all.y)};
}

class OutcomePainter {
  public:
    OutcomePainter(const OutcomeSpace& space, Size size, const TextMeasure& measure)
        : space_(space),
          measure_(measure),
          legend_(legend_of(space, size.width, measure)),
          area_(area_in(size)),
          labels_(area_.box, measure) {
        picture_.size = size;
    }

    Picture paint() {
        paint_zone();
        draw_grid(picture_, area_, ticks(area_.x.low, area_.x.high, x_step_), ticks(area_.y.low, area_.y.high, y_step_),
                  measure_);
        draw_axis_titles(picture_, area_, {space_.x.title, space_.x.party}, {space_.y.title, space_.y.party}, measure_);
        paint_frontier();
        paint_no_deal(space_.x, false);
        paint_no_deal(space_.y, true);
        paint_marks();
        place_no_deal(space_.x, false);
        place_no_deal(space_.y, true);
        place_frontier();
        place_regions();
        place(picture_, legend_, {area_.box.left, area_.box.bottom() + outcome_foot});
        return std::move(picture_);
    }

  private:
    static Picture legend_of(const OutcomeSpace& space, double width, const TextMeasure& measure) {
        std::vector<OutcomeForm> forms;
        for (const TableMark& mark : space.marks)
            forms.push_back(mark.form);
        return outcome_legend(space.legend, forms, width - 52 - outcome_right, measure);
    }

    PlotArea area_in(Size size) {
        const OutcomeRanges ranges = outcome_ranges(space_);
        x_step_ = round_step(ranges.x.low, ranges.x.high, std::max(3, static_cast<int>(size.width / 60)));
        y_step_ = round_step(ranges.y.low, ranges.y.high, std::max(3, static_cast<int>(size.height / 50)));
        const Box box{52, outcome_top, size.width - 52 - outcome_right,
                      std::max(60.0, size.height - outcome_top - outcome_foot - legend_.size.height - 2)};
        return {box,
                {ranges.x.low, ranges.x.high, box.left, box.right()},
                {ranges.y.low, ranges.y.high, box.bottom(), box.top}};
    }

    [[nodiscard]] std::vector<Point> frontier_points() const {
        std::vector<Point> points;
        for (const WorthPair& worth : space_.frontier)
            points.push_back(area_.at(worth.x, worth.y));
        return points;
    }

    void paint_zone() {
        const Point corner = area_.at(space_.x.no_deal, space_.y.no_deal);
        if (const std::vector<Point> zone = zone_shape(area_.box, frontier_points(), corner); !zone.empty())
            picture_.add(Polygon{{zone}, Fill{Ink::zone, 1}, {}});
    }

    void paint_frontier() {
        for (const std::vector<Point>& part : cut_to(area_.box, frontier_points())) {
            picture_.add(Polyline{part, {Ink::ink, 2}});
            labels_.keep_off(part, 2);
        }
    }

    void paint_no_deal(const OutcomeAxis& axis, bool across) {
        const Box& box = area_.box;
        const std::vector<Point> line =
            across ? std::vector<Point>{{box.left, area_.y.at(axis.no_deal)}, {box.right(), area_.y.at(axis.no_deal)}}
                   : std::vector<Point>{{area_.x.at(axis.no_deal), box.top}, {area_.x.at(axis.no_deal), box.bottom()}};
        picture_.add(Polyline{line, party_stroke(axis.party, 1.8)});
        labels_.keep_off(line, 1);
    }

    void paint_marks() {
        std::vector<std::string> numbers;
        std::vector<Point> wanted;
        for (const TableMark& mark : space_.marks) {
            numbers.push_back(mark.number);
            wanted.push_back(area_.at(mark.worth.x, mark.worth.y));
        }
        const double radius = mark_radius(numbers, measure_);
        const std::vector<Point> places = spread_marks(wanted, radius, area_.box);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] == wanted[i])
                continue;
            picture_.add(Polyline{{wanted[i], places[i]}, {Ink::quiet, 1}});
            picture_.add(Circle{wanted[i], 2.2, Fill{Ink::ink, 1}, {}});
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            const TableMark& mark = space_.marks[i];
            draw_mark(picture_, places[i], radius, mark.form, mark.number, mark.receipt);
            labels_.keep_off(Box{places[i].x - radius, places[i].y - radius, 2 * radius, 2 * radius});
        }
    }

    bool place_one(Wanted wanted, std::vector<Side> sides) {
        wanted.sides = std::move(sides);
        if (const std::optional<Label> label = labels_.place(wanted)) {
            picture_.add(*label);
            return true;
        }
        return false;
    }

    /// Tried along its line, from its end inwards, on either side.
    void place_no_deal(const OutcomeAxis& axis, bool across) {
        const Box& box = area_.box;
        const std::string words = axis.no_deal_title + " " + whole_number(axis.no_deal);
        for (double along = 0; along < 0.95; along += 0.05) {
            const Point about = across ? Point{box.left + 4 + along * box.width, area_.y.at(axis.no_deal)}
                                       : Point{area_.x.at(axis.no_deal), box.bottom() - 8 - along * box.height};
            if (place_one({about, 5, words, label_type, party_deep_ink(axis.party), Ink::paper, {}},
                          across ? std::vector{Side::above_right, Side::below_right}
                                 : std::vector{Side::right, Side::left}))
                return;
        }
    }

    void place_frontier() {
        const std::vector<std::vector<Point>> parts = cut_to(area_.box, frontier_points());
        if (parts.empty())
            return;
        const std::vector<Point>& line = parts.front();
        for (const std::size_t eighth : {2U, 4U, 6U, 1U, 7U, 0U}) {
            const Point about = line[std::min(line.size() - 1, line.size() * eighth / 8)];
            if (place_one({about, 7, wording::frontier_label(), label_type, Ink::ink, Ink::paper, {}},
                          {Side::above_right, Side::right, Side::above}))
                return;
        }
    }

    /// Where one party alone has more than no deal: above the one line and beyond the other. Nothing where a label
    /// would not fit there.
    void place_regions() {
        const Box& box = area_.box;
        const Point corner = area_.at(space_.x.no_deal, space_.y.no_deal);
        place_in({box.left, box.top, corner.x - box.left, corner.y - box.top}, space_.y.better_only);
        place_in({corner.x, corner.y, box.right() - corner.x, box.bottom() - corner.y}, space_.x.better_only);
    }

    void place_in(const Box& region, const std::string& words) {
        constexpr double edge = 5, stride = 7;
        for (double base = region.top + 16; base < region.bottom() - edge; base += stride)
            for (const Anchor anchor : {Anchor::start, Anchor::end}) {
                const double x = anchor == Anchor::start ? region.left + edge : region.right() - edge;
                const Label label{{x, base}, words, tick_type, anchor, Ink::quiet, Ink::paper};
                const Box taken = label_box(label, measure_);
                if (taken.left < region.left || taken.right() > region.right() || taken.bottom() > region.bottom() ||
                    !labels_.is_free(label))
                    continue;
                labels_.keep_off(taken);
                picture_.add(label);
                return;
            }
    }

    const OutcomeSpace& space_;
    const TextMeasure& measure_;
    double x_step_{1}, y_step_{1};
    Picture legend_;
    PlotArea area_;
    LabelPlacement labels_;
    Picture picture_;
};

} // namespace

Picture outcome_space(const OutcomeSpace& space, Size size, const TextMeasure& measure) {
    return OutcomePainter(space, size, measure).paint();
}

} // namespace parley::picture

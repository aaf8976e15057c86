#include "picture/charts/timelines.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/label_placement.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

constexpr double panel_title_height = 22;
constexpr double time_axis_height = 34;
constexpr double panel_gap = 14;
constexpr double disc_radius = 8;
constexpr double end_label_gap = 12;
constexpr double end_label_height = 14;

/// What a panel needs so that the names at the ends of its lines stand below each other.
double least_height(const TimePanel& panel) {
    return panel_title_height + end_label_height * (static_cast<double>(panel.lines.size()) + 0.5);
}

/// The room shared evenly, but for panels that need more.
std::vector<double> shared(double room, const std::vector<TimePanel>& panels) {
    std::vector<double> heights(panels.size());
    std::size_t sharing = panels.size();
    for (bool settled = false; !settled && sharing > 0;) {
        settled = true;
        const double share = room / static_cast<double>(sharing);
        for (std::size_t i = 0; i < panels.size(); ++i)
            if (heights[i] == 0 && least_height(panels[i]) > share) {
                heights[i] = least_height(panels[i]);
                room -= heights[i];
                --sharing;
                settled = false;
            }
    }
    for (double& height : heights)
        if (height == 0)
            height = std::max(30.0, room / static_cast<double>(sharing));
    return heights;
}

/// The part of the panel's range that its lines use, and some air; never less than a fifth of it.
Range used_range(const TimePanel& panel) {
    double low = panel.high;
    double high = panel.low;
    for (const TimeLine& line : panel.lines)
        for (const Reading& reading : line.readings) {
            low = std::min(low, reading.value);
            high = std::max(high, reading.value);
        }
    if (low > high)
        return {panel.low, panel.high};
    const double least = (panel.high - panel.low) / 5;
    const double air = std::max((high - low) * 0.15, (least - (high - low)) / 2);
    low = std::max(panel.low, low - air);
    high = std::min(panel.high, high + air);
    return high > low ? Range{low, high} : Range{panel.low, panel.high};
}

class TimelinesPainter {
  public:
    TimelinesPainter(const Timelines& lines, Size size, const TextMeasure& measure) : lines_(lines), measure_(measure) {
        picture_.size = size;
        double widest = 0;
        for (const TimePanel& panel : lines.panels)
            for (const TimeLine& line : panel.lines)
                widest = std::max(widest, measure(end_words(line), label_type));
        left_ = 34;
        right_ = std::max(left_ + 60, size.width - std::min(widest, size.width * 0.4) - end_label_gap - 4);
        const double panels = static_cast<double>(std::max<std::size_t>(lines.panels.size(), 1));
        panel_heights_ = shared(size.height - time_axis_height - panel_gap * (panels - 1), lines.panels);
    }

    Picture paint() {
        double top = 0;
        for (std::size_t i = 0; i < lines_.panels.size(); ++i) {
            areas_.push_back(area_of(lines_.panels[i], top, panel_heights_[i]));
            paint_panel(lines_.panels[i], areas_.back());
            top += panel_heights_[i] + panel_gap;
        }
        paint_meetings();
        for (const NumberedCause& cause : lines_.causes)
            if (cause.panel < areas_.size())
                paint_cause(cause);
        return std::move(picture_);
    }

  private:
    static std::string end_words(const TimeLine& line) {
        return line.readings.empty() ? line.title : line.title + " " + whole_number(line.readings.back().value);
    }

    [[nodiscard]] PlotArea area_of(const TimePanel& panel, double top, double height) const {
        const Range range = used_range(panel);
        const Box box{left_, top + panel_title_height, right_ - left_, height - panel_title_height};
        const double last = static_cast<double>(std::max<std::size_t>(lines_.meetings.size(), 1));
        return {box, {0, last, box.left + 4, box.right() - 4}, {range.low, range.high, box.bottom(), box.top}};
    }

    void paint_panel(const TimePanel& panel, const PlotArea& area) {
        const Label title{{0, area.box.top - 9}, panel.title, {12, Family::sans, Weight::semibold, false},
                          Anchor::start,         Ink::ink,    {}};
        titles_.push_back(label_box(title, measure_));
        picture_.add(title);
        for (std::size_t i = 0; i <= lines_.meetings.size(); ++i) {
            const double x = area.x.at(static_cast<double>(i));
            picture_.add(Polyline{{{x, area.box.top}, {x, area.box.bottom()}}, {Ink::grid, 1}});
        }
        const int most = std::max(2, static_cast<int>(area.box.height / 26));
        for (const double tick : ticks(area.y.low, area.y.high, round_step(area.y.low, area.y.high, most))) {
            const double y = area.y.at(tick);
            picture_.add(Polyline{{{area.box.left, y}, {area.box.right(), y}}, {Ink::grid, 1}});
            picture_.add(Label{{area.box.left - 6, y + 4}, whole_number(tick), tick_type, Anchor::end, Ink::quiet, {}});
        }
        for (const TimeLine& line : panel.lines)
            paint_line(line, area);
        paint_end_labels(panel, area);
    }

    void paint_line(const TimeLine& line, const PlotArea& area) {
        std::vector<Point> points;
        for (const Reading& reading : line.readings)
            points.push_back(area.at(reading.at, reading.value));
        if (points.size() > 1)
            picture_.add(Polyline{points, {line.ink, 2, line.dash}});
        std::vector<Point> drawn = points;
        for (const Reading& reading : line.readings)
            if (reading.at == std::floor(reading.at)) {
                const Point centre = area.at(reading.at, reading.value);
                picture_.add(
                    Marker{centre, line.symbol, line.symbol == Symbol::triangle ? 9.0 : 7.0, line.ink, Ink::paper},
                    line.title + " " + whole_number(reading.value), {centre.x - 8, centre.y - 8, 16, 16});
            }
        for (std::size_t i = 0; i + 1 < drawn.size(); ++i)
            segments_.emplace_back(drawn[i], drawn[i + 1]);
    }

    void paint_end_labels(const TimePanel& panel, const PlotArea& area) {
        std::vector<double> wanted;
        for (const TimeLine& line : panel.lines)
            wanted.push_back(line.readings.empty() ? area.box.bottom() : area.y.at(line.readings.back().value) + 4);
        const std::vector<double> places = spread(wanted, end_label_height, area.box.top + 6, area.box.bottom() + 4);
        const double room = picture_.size.width - right_ - end_label_gap;
        for (std::size_t i = 0; i < panel.lines.size(); ++i) {
            if (std::abs(places[i] - wanted[i]) > 2)
                picture_.add(Polyline{{{right_ - 1, wanted[i] - 4}, {right_ + end_label_gap - 6, places[i] - 4}},
                                      {panel.lines[i].ink, 0.8}});
            const Label label{{right_ + end_label_gap - 4, places[i]},
                              fitted(end_words(panel.lines[i]), label_type, room, measure_),
                              label_type,
                              Anchor::start,
                              panel.lines[i].text,
                              {}};
            titles_.push_back(label_box(label, measure_));
            picture_.add(label);
        }
    }

    void paint_meetings() {
        if (areas_.empty())
            return;
        const PlotArea& last = areas_.back();
        const double base = last.box.bottom() + 16;
        double free_from = -1e9;
        for (std::size_t i = 0; i < lines_.meetings.size(); ++i) {
            const Label label{{last.x.at(static_cast<double>(i) + 0.5), base},
                              lines_.meetings[i],
                              tick_type,
                              Anchor::middle,
                              Ink::quiet,
                              {}};
            const Box box = label_box(label, measure_);
            if (box.left < free_from)
                continue;
            picture_.add(label);
            titles_.push_back(box); // no cause covers it
            free_from = box.right() + 6;
        }
        picture_.add(Label{{last.box.left + last.box.width / 2, base + 14},
                           lines_.axis_title,
                           tick_type,
                           Anchor::middle,
                           Ink::quiet,
                           {}});
    }

    /// The disc stands above or below its place, where it covers no other disc and no line if that can be.
    void paint_cause(const NumberedCause& cause) {
        const PlotArea& area = areas_[cause.panel];
        const Point place = area.at(cause.place.at, cause.place.value);
        Point best = place;
        double least = 1e18;
        for (const double across : {0.0, -10.0, 10.0, -20.0, 20.0, -32.0, 32.0, -44.0})
            for (const double up : {15.0, -15.0, 24.0, -24.0, 34.0, -34.0}) {
                const Point centre{place.x + across, place.y - up};
                const double cost = cost_of(centre, area) + std::abs(across) * 0.2 + std::abs(up) * 0.1;
                if (cost < least) {
                    least = cost;
                    best = centre;
                }
            }
        picture_.add(Polyline{{place, best}, {Ink::ink, 1}});
        const Box disc{best.x - disc_radius, best.y - disc_radius, 2 * disc_radius, 2 * disc_radius};
        discs_.push_back(disc);
        picture_.add(Circle{best, disc_radius, Fill{Ink::ink, 1}, Stroke{Ink::paper, 1.5}}, cause.words, disc);
        picture_.add(Label{{best.x, best.y + 3.7},
                           std::to_string(cause.number),
                           {10.5, Family::sans, Weight::bold, false},
                           Anchor::middle,
                           Ink::paper,
                           {}});
    }

    [[nodiscard]] double cost_of(Point centre, const PlotArea& area) const {
        constexpr double reach = disc_radius + 2;
        const Box box{centre.x - reach, centre.y - reach, 2 * reach, 2 * reach};
        double cost = 0;
        for (const Box& disc : discs_)
            if (disc.overlaps(box))
                cost += 100;
        for (const Box& title : titles_)
            if (title.overlaps(box))
                cost += 80;
        for (const auto& [from, to] : segments_)
            if (!cut_to(box, {from, to}).empty())
                cost += 12;
        if (centre.y < area.box.top - 4 || centre.y > area.box.bottom() - disc_radius || centre.x < left_ ||
            centre.x > right_)
            cost += 40;
        return cost;
    }

    const Timelines& lines_;
    const TextMeasure& measure_;
    Picture picture_;
    double left_{}, right_{};
    std::vector<double> panel_heights_;
    std::vector<PlotArea> areas_;
    std::vector<std::pair<Point, Point>> segments_;
    std::vector<Box> discs_, titles_;
};

} // namespace

double timelines_height(const Timelines& lines, double panel) {
    double height = time_axis_height;
    for (const TimePanel& each : lines.panels)
        height += std::max(panel, least_height(each)) + panel_gap;
    return height - (lines.panels.empty() ? 0 : panel_gap);
}

Picture timelines(const Timelines& lines, Size size, const TextMeasure& measure) {
    return TimelinesPainter(lines, size, measure).paint();
}

} // namespace parley::picture

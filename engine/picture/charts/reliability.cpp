#include "picture/charts/reliability.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/hands.hpp"
#include "wording/pictures/picture_labels.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

constexpr double reliability_head = 30, reliability_left = 62, reliability_foot = 52, reliability_right = 14;
constexpr double legend_row = 17;

double marker_size(std::uint32_t count, std::uint32_t most) {
    return 5 + 7 * std::sqrt(static_cast<double>(count) / std::max(1U, most));
}

void draw_series(Picture& picture, const PlotArea& area, const ReliabilitySeries& series, std::size_t number) {
    std::vector<Point> line;
    std::uint32_t most = 1;
    for (const ReliabilityPoint& point : series.points)
        most = std::max(most, point.count);
    for (const ReliabilityPoint& point : series.points) {
        if (point.count == 0)
            continue;
        const double share = point.came_true / 100;
        const double error = 100 * std::sqrt(share * (1 - share) / point.count);
        const double low = std::max(0.0, point.came_true - 2 * error);
        const double high = std::min(100.0, point.came_true + 2 * error);
        picture.add(Polyline{{area.at(point.forecast, low), area.at(point.forecast, high)},
                             {party_ink(number), 1, Dash::solid}});
        line.push_back(area.at(point.forecast, point.came_true));
    }
    if (line.size() > 1)
        picture.add(Polyline{line, {party_ink(number), 1.6, party_dash(number)}});
    for (const ReliabilityPoint& point : series.points)
        if (point.count > 0) {
            const Point centre = area.at(point.forecast, point.came_true);
            const double size = marker_size(point.count, most);
            picture.add(Marker{centre, party_symbol(number), size, party_ink(number), Ink::paper},
                        wording::reliability_receipt(
                            series.name, {point.count, std::lround(point.forecast), std::lround(point.came_true)}),
                        {centre.x - size, centre.y - size, 2 * size, 2 * size});
        }
}

} // namespace

Picture reliability_diagram(const Reliability& shown, double width, const TextMeasure& measure) {
    const double side = width - reliability_left - reliability_right;
    const double bottom = reliability_head + side;
    const double height = bottom + reliability_foot + legend_row * static_cast<double>(shown.series.size());
    Picture picture{{width, height}, {}};
    const PlotArea area{{reliability_left, reliability_head, side, side},
                        {0, 100, reliability_left, reliability_left + side},
                        {0, 100, bottom, reliability_head}};
    const Type heading{13, Family::sans, Weight::bold, false};
    picture.add(Rectangle{{0, 0, width, height}, 0, Fill{Ink::paper, 1}, std::nullopt});
    picture.add(Label{{0, 16}, fitted(shown.title, heading, width, measure), heading, Anchor::start, Ink::ink, {}});
    const std::vector<double> tenths = ticks(0, 100, 10);
    draw_grid(picture, area, tenths, tenths, measure);
    picture.add(Polyline{{area.at(0, 0), area.at(100, 100)}, {Ink::quiet, 1, Dash::dashed}});
    picture.add(
        Label{{reliability_left + side / 2, bottom + 34}, shown.x_words, tick_type, Anchor::middle, Ink::quiet, {}});
    picture.add(
        Label{{14, reliability_head + side / 2}, shown.y_words, tick_type, Anchor::middle, Ink::quiet, {}, false});
    double row = bottom + reliability_foot;
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        draw_series(picture, area, shown.series[i], i);
        picture.add(Marker{{reliability_left + 6, row - 4}, party_symbol(i), 8, party_ink(i), {}});
        picture.add(Label{{reliability_left + 18, row}, shown.series[i].name, tick_type, Anchor::start, Ink::ink, {}});
        row += legend_row;
    }
    return picture;
}

} // namespace parley::picture

// The field of a chart with two axes: where values lie on it, its grid and its tick labels, and cutting lines off at
// its edges. Refuses to know what is drawn on it.
#pragma once

#include "picture/charts/scale.hpp"
#include "picture/text_measure.hpp"

namespace parley::picture {

/// The type of ticks and quiet labels, and of labels that name a line.
inline constexpr Type tick_type{11, Family::sans, Weight::regular, false};
inline constexpr Type label_type{11.5, Family::sans, Weight::semibold, false};

struct PlotArea {
    Box box;
    Scale x, y; // y grows upwards

    [[nodiscard]] Point at(double x_value, double y_value) const { return {x.at(x_value), y.at(y_value)}; }
};

/// A grid line at each tick, numbered below and at the left. A label that would touch its neighbour is left out.
void draw_grid(Picture& picture, const PlotArea& area, const std::vector<double>& x_ticks,
               const std::vector<double>& y_ticks, const TextMeasure& measure);

/// What an axis measures, in the deep ink of the party whose worth it is.
struct AxisTitle {
    std::string words;
    std::size_t party{};
};
/// Below the field, and turned at its left; cut to its length.
void draw_axis_titles(Picture& picture, const PlotArea& area, const AxisTitle& x, const AxisTitle& y,
                      const TextMeasure& measure);

/// The parts of a line that lie within the box.
[[nodiscard]] std::vector<std::vector<Point>> cut_to(const Box& box, const std::vector<Point>& line);
/// The part of a convex or simple polygon that lies within the box; empty when none does.
[[nodiscard]] std::vector<Point> polygon_within(const Box& box, std::vector<Point> ring);

} // namespace parley::picture

// The numbered marks of tables in the pictures of a class: their form by how the table ended, room for each, and the
// legend. Refuses to know what a table came to.
#pragma once

#include "picture/text_measure.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace parley::picture {

/// A full disc; a ring; a square in red; a diamond.
enum class OutcomeForm : std::uint8_t { kept, broken, stopped, no_text };

/// What the forms stand for.
struct OutcomeLegend {
    std::string kept, broken, stopped;
    std::vector<std::string> without_text; // numbers of the tables that have no mark in the field
    std::string no_text;                   // stands after them
};

/// Half as wide as a mark, for these numbers.
[[nodiscard]] double mark_radius(const std::vector<std::string>& numbers, const TextMeasure& measure);

void draw_mark(Picture& picture, Point centre, double radius, OutcomeForm form, const std::string& number,
               const std::string& receipt);

/// Where the marks stand so that none covers another: each where it is wanted if that is free, else as near as can be,
/// those before it first. Within `bounds` as long as there is room.
[[nodiscard]] std::vector<Point> spread_marks(const std::vector<Point>& wanted, double radius, const Box& bounds);

/// As wide as asked, as high as it must be; the forms that occur, then the tables without a text.
[[nodiscard]] Picture outcome_legend(const OutcomeLegend& legend, const std::vector<OutcomeForm>& forms, double width,
                                     const TextMeasure& measure);

} // namespace parley::picture

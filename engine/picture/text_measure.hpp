// How wide a text is. Whoever draws passes in the measure of its own fonts; without one there is an estimate. Refuses
// to know fonts and files.
#pragma once

#include "picture/picture.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::picture {

/// The width in pixels of a line of UTF-8 set in a type.
using TextMeasure = std::function<double(std::string_view, const Type&)>;

/// By the proportions of Inter and Noto Serif, letter by letter: right within a few per cent, rather too wide.
[[nodiscard]] double estimated_width(std::string_view text, const Type& type);

/// From a base line to the top of a capital or an accent, and down to the bottom of a g; of a text of any family.
[[nodiscard]] double ascent(const Type& type);
[[nodiscard]] double descent(const Type& type);

/// The box a label covers when drawn.
[[nodiscard]] Box label_box(const Label& label, const TextMeasure& measure);

/// The text cut with an ellipsis so that it fits; itself if it does, nothing if not even the ellipsis does.
[[nodiscard]] std::string fitted(std::string_view text, const Type& type, double width, const TextMeasure& measure);

/// The text in one line where it fits, else in two, parted at a blank; the second is cut where it does not fit either.
[[nodiscard]] std::vector<std::string> fitted_lines(std::string_view text, const Type& type, double width,
                                                    const TextMeasure& measure);

} // namespace parley::picture

// A section of the wall's debrief cut into pieces that a projector shows whole, at 1920 × 1080 and the type of
// `class_wall_style`: rows and sentences are counted, not measured. Knows nothing of what they say.
#pragma once

#include "report/page.hpp"

#include <vector>

namespace parley::report {

/// What a screen has room for beneath the edges of the wall, in its pixels.
inline constexpr double slide_height = 950;

struct Slide {
    Page page;   // begins with the section's heading
    Page beside; // sentences for which there is room to the right of the page's table; may be empty
    double height{};
};

/// The page's blocks in order; a table that is too long is cut between rows, each part under its titles. Sentences that
/// follow a table that stands in one column stand beside it. A piece is no higher than `slide_height` unless one
/// sentence alone is; where it takes several, all are about equally full. Requires: the page begins with a heading.
[[nodiscard]] std::vector<Slide> slides_of(const Page& page);

} // namespace parley::report

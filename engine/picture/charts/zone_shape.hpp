// The ground between no deal and the frontier in a picture of worths to two parties. Refuses to know how worth is
// reckoned.
#pragma once

#include "picture/picture.hpp"

namespace parley::picture {

/// Below the frontier (places in the picture, in rising order of x), above and to the right of both no-deal lines, cut
/// off at the field's edges; empty when there is none.
[[nodiscard]] std::vector<Point> zone_shape(const Box& field, std::vector<Point> frontier, Point no_deal);

} // namespace parley::picture

// The scenario's map as its seat knows it, as SVG. Knows no page.
#pragma once

#include "rules/view.hpp"

#include <string>

namespace parley::classroom {

/// "" where the map's data are not installed.
[[nodiscard]] std::string map_svg(const rules::View& view, bool dark);

} // namespace parley::classroom

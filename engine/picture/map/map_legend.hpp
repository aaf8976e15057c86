// The key to the map's signs, and its scale, in a corner of it. Refuses to know what is on the map.
#pragma once

#include "picture/text_measure.hpp"

#include <string>
#include <vector>

namespace parley::picture::map {

struct LegendEntry {
    Symbol symbol{Symbol::dot};
    Ink ink{Ink::ink};
    std::string words;
};

/// Draws the entries and a bar of a round number of kilometres in the lower left corner, in rows that fit; nothing when
/// the picture is too small for it. Returns the box it took.
[[nodiscard]] std::optional<Box> draw_legend(Picture& picture, const std::vector<LegendEntry>& entries,
                                             double km_per_pixel, const TextMeasure& measure);

} // namespace parley::picture::map

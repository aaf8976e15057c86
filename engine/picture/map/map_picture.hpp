// The map of a game as a picture: land and sea; and upon them sites in two hands, forces that moved, exercises,
// reaches, the bands and places that the text speaks of. Refuses to know inks' colours, and what no side may see.
#pragma once

#include "picture/map/map_sheet.hpp"
#include "picture/text_measure.hpp"
#include "rules/view.hpp"

namespace parley::picture::map {

/// What the viewer is about to do, beside what the view knows; and where a window has something of its own upon the
/// map.
struct MapAttention {
    std::optional<treaty::Package> package;     // being composed, or weighed: shown as what would be
    std::optional<scenario::SiteId> pointed_at; // its farther reaches are drawn too
    std::optional<Box> kept_clear{};            // of labels, in the picture's own units
};

/// The tint of a country of that party's side, over Ink::land.
[[nodiscard]] Fill side_fill(treaty::PartyId party);

/// Sea, land in the soft tints of the sides, coasts and borders.
[[nodiscard]] Picture land_picture(const MapSheet& sheet, const MapView& view, Size size);

/// What lies upon the land, with labels that do not cover each other, a legend and a scale. Sites, meeting places and
/// bands have receipts.
[[nodiscard]] Picture sites_picture(const MapSheet& sheet, const rules::View& seen, const MapAttention& attention,
                                    const MapView& view, Size size, const TextMeasure& measure);

/// Both, one over the other.
[[nodiscard]] Picture map_picture(const MapSheet& sheet, const rules::View& seen, const MapAttention& attention,
                                  const MapView& view, Size size, const TextMeasure& measure);

/// The site drawn within a finger's breadth of the point, the nearest if there are several.
[[nodiscard]] std::optional<scenario::SiteId> site_at(const MapSheet& sheet, const MapView& view, Size size,
                                                      Point point);

} // namespace parley::picture::map

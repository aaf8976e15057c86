// A scenario's map, as far as it stays the same through a game: whose side each country is on, where the sites and
// meeting places are, and the bands that options speak of. Made once when a game opens. Refuses to know the state.
#pragma once

#include "picture/map/area.hpp"
#include "picture/map/map_view.hpp"
#include "scenario/scenario.hpp"

#include <memory>

namespace parley::picture::map {

struct DrawnBand {
    int width_km{};
    treaty::PartyId around;
    Band band;
};

struct MapSheet {
    std::shared_ptr<const MapMesh> mesh;
    std::vector<std::optional<treaty::PartyId>> side; // by country of the mesh
    std::vector<Ground> sites;                        // by site
    std::vector<DrawnBand> bands;                     // each width about each party once
    std::vector<std::size_t> drawn_band;              // by band of the scenario, an index into `bands`
    std::vector<std::size_t> meeting_places;          // towns of the mesh where the calendar meets, each once

    /// Whether the site lies where the map's data reach; the others are named at the edge of the picture.
    [[nodiscard]] bool reaches(scenario::SiteId site) const { return map_frame.contains(sites[site.index()]); }
    /// The sites that the map reaches.
    [[nodiscard]] std::vector<Ground> near_sites() const;
    /// The view a player sees first.
    [[nodiscard]] MapView first_view(Size size) const;
};

/// Countries that the mesh does not have are left out: the picture floor does not check scenarios.
[[nodiscard]] MapSheet make_sheet(std::shared_ptr<const MapMesh> mesh, const scenario::PublicScenario& scenario);

/// Sessions whose place the map does not know and no site of the scenario has the name of: it is shown nowhere. A place
/// without a name of its own ("a third country"), which begins with a small letter, is none of them.
[[nodiscard]] std::vector<scenario::SessionIndex> unmapped_sessions(const MapMesh& mesh,
                                                                    const scenario::PublicScenario& scenario);

} // namespace parley::picture::map

#include "picture/map/map_sheet.hpp"

#include <algorithm>
#include <iterator>

namespace parley::picture::map {

namespace {

std::vector<Ring> rings_of_side(const MapSheet& sheet, treaty::PartyId party) {
    std::vector<Ring> rings;
    for (std::size_t i = 0; i < sheet.side.size(); ++i)
        if (sheet.side[i] == party)
            rings.insert(rings.end(), sheet.mesh->lands[i].rings.begin(), sheet.mesh->lands[i].rings.end());
    return rings;
}

GroundBox grown(const GroundBox& box, double by_km) {
    return {box.west_km - by_km, box.south_km - by_km, box.east_km + by_km, box.north_km + by_km};
}

std::size_t band_for(MapSheet& sheet, const scenario::MapBand& wanted) {
    for (std::size_t i = 0; i < sheet.bands.size(); ++i)
        if (sheet.bands[i].width_km == wanted.width_km && sheet.bands[i].around == wanted.around)
            return i;
    constexpr double beyond_km = 50; // so that the cut at the frame's edge is never seen
    sheet.bands.push_back(
        {wanted.width_km, wanted.around,
         band_along(rings_of_side(sheet, wanted.around), wanted.width_km, grown(map_frame, beyond_km))});
    return sheet.bands.size() - 1;
}

void place_meetings(MapSheet& sheet, const scenario::PublicScenario& scenario) {
    for (std::size_t i = 0; i < sheet.mesh->towns.size(); ++i)
        if (std::any_of(scenario.sessions.begin(), scenario.sessions.end(),
                        [&](const scenario::Session& session) { return session.place == sheet.mesh->towns[i].name; }))
            sheet.meeting_places.push_back(i);
}

} // namespace

std::vector<Ground> MapSheet::near_sites() const {
    std::vector<Ground> near;
    std::ranges::copy_if(sites, std::back_inserter(near),
                         [](const Ground& ground) { return map_frame.contains(ground); });
    return near;
}

MapView MapSheet::first_view(Size size) const { return view_of(near_sites(), size); }

std::vector<scenario::SessionIndex> unmapped_sessions(const MapMesh& mesh, const scenario::PublicScenario& scenario) {
    std::vector<scenario::SessionIndex> unmapped;
    for (std::size_t i = 0; i < scenario.sessions.size(); ++i) {
        const std::string& place = scenario.sessions[i].place;
        const bool nameless = place.empty() || (place.front() >= 'a' && place.front() <= 'z');
        const bool is_site = std::ranges::any_of(scenario.sites, [&](const auto& site) { return site.name == place; });
        if (!nameless && !is_site && mesh.town(place) == nullptr)
            unmapped.push_back(static_cast<scenario::SessionIndex>(i));
    }
    return unmapped;
}

MapSheet make_sheet(std::shared_ptr<const MapMesh> mesh, const scenario::PublicScenario& scenario) {
    MapSheet sheet;
    sheet.mesh = std::move(mesh);
    sheet.side.resize(sheet.mesh->lands.size());
    for (std::size_t party = 0; party < scenario.map.sides.size(); ++party)
        for (const std::string& code : scenario.map.sides[party])
            if (const LandMesh* land = sheet.mesh->land(code))
                sheet.side[static_cast<std::size_t>(land - sheet.mesh->lands.data())] = treaty::PartyId(party);
    for (const scenario::Site& site : scenario.sites)
        sheet.sites.push_back(project({site.latitude, site.longitude}));
    for (const scenario::MapBand& band : scenario.map.bands)
        sheet.drawn_band.push_back(band_for(sheet, band));
    place_meetings(sheet, scenario);
    return sheet;
}

} // namespace parley::picture::map

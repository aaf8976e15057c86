#include "desktop/screens/scenery.hpp"

#include "picture/map/map_data.hpp"
#include "picture/map/map_mesh.hpp"
#include "storage/asset_search.hpp"
#include "storage/read_file.hpp"
#include "wording/window/pages_notices.hpp"
#include "wording/window/pages_place.hpp"

#include <bit>

namespace parley::desktop::screens {

namespace {

constexpr std::size_t most_map_bytes = 4U << 20;
constexpr const char* map_file = "europe.map";

/// Everything that a sheet is made from, as a number.
std::uint64_t places_of(const scenario::PublicScenario& scenario) {
    const auto number_of = [](std::string_view text) {
        return static_cast<std::uint64_t>(std::hash<std::string_view>{}(text));
    };
    std::uint64_t key =
        key_from({number_of(scenario.id), scenario.sites.size(), scenario.sessions.size(), scenario.map.bands.size()});
    for (const scenario::Site& site : scenario.sites)
        key = key_from({key, number_of(site.id), std::bit_cast<std::uint64_t>(site.latitude),
                        std::bit_cast<std::uint64_t>(site.longitude), site.postures.size()});
    for (const scenario::Session& session : scenario.sessions)
        key = key_from({key, number_of(session.place)});
    return key;
}

} // namespace

std::uint64_t key_from(std::initializer_list<std::uint64_t> parts) {
    std::uint64_t key = 0xcbf29ce484222325U; // FNV-1a, by words
    for (const std::uint64_t part : parts)
        key = (key ^ part) * 0x100000001b3U;
    return key;
}

const picture::Picture& Scenery::kept(const std::string& name, std::uint64_t key,
                                      const std::function<picture::Picture()>& make) {
    Kept& kept = pictures_[name];
    if (!kept.made || kept.key != key) {
        kept.picture = make();
        kept.key = key;
        kept.made = true;
    }
    return kept.picture;
}

void Scenery::read_map() {
    map_sought_ = true;
    map_problem_ = wording::map_missing(map_file);
    for (const std::filesystem::path& folder : storage::asset_directories("PARLEY_ASSETS", "assets")) {
        const std::filesystem::path path = folder / "map" / map_file;
        std::error_code fault;
        if (!std::filesystem::exists(path, fault))
            continue;
        const auto text = storage::read_file(path, most_map_bytes);
        if (!text) {
            map_problem_ = wording::map_not_shown(wording::disk_sentence(text.error()));
            continue;
        }
        const auto data = picture::map::read_map(*text);
        if (!data) {
            map_problem_ = wording::map_not_shown(data.error());
            continue;
        }
        mesh_ = std::make_shared<const picture::map::MapMesh>(picture::map::make_mesh(*data));
        map_problem_.clear();
        return;
    }
}

const picture::map::MapSheet* Scenery::map_of(const scenario::PublicScenario& scenario) {
    if (!map_sought_)
        read_map();
    if (!mesh_)
        return nullptr;
    if (const std::uint64_t places = places_of(scenario); sheet_of_ != places) {
        sheet_ = picture::map::make_sheet(mesh_, scenario);
        sheet_of_ = places;
    }
    return &*sheet_;
}

} // namespace parley::desktop::screens

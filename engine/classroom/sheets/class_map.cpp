#include "classroom/sheets/class_map.hpp"

#include "picture/map/map_data.hpp"
#include "picture/map/map_mesh.hpp"
#include "picture/map/map_picture.hpp"
#include "picture/svg.hpp"
#include "storage/asset_search.hpp"
#include "storage/read_file.hpp"
#include "wording/classroom/sheet_words.hpp"

#include <iterator>
#include <map>
#include <memory>
#include <mutex>

namespace parley::classroom {
namespace {

namespace maps = picture::map;

constexpr std::size_t most_map_bytes = 4U << 20;
constexpr picture::Size map_size{480, 480}; // names stay legible on a phone's column

std::shared_ptr<const maps::MapMesh> read_mesh() {
    for (const std::filesystem::path& folder : storage::asset_directories("PARLEY_ASSETS", "assets"))
        if (const auto text = storage::read_file(folder / "map" / "europe.map", most_map_bytes))
            if (const auto data = maps::read_map(*text))
                return std::make_shared<const maps::MapMesh>(maps::make_mesh(*data));
    return nullptr;
}

/// What stays the same through a class: drawing it takes the longest.
struct Ground {
    maps::MapSheet sheet;
    maps::MapView view;
    picture::Picture land;
};

/// Null where the map's data are not installed.
std::shared_ptr<const Ground> ground_of(const scenario::PublicScenario& scenario) {
    static std::mutex lock;
    static std::map<std::string, std::shared_ptr<const Ground>> made; // by scenario
    static const std::shared_ptr<const maps::MapMesh> mesh = read_mesh();
    if (mesh == nullptr)
        return nullptr;
    const std::lock_guard held(lock);
    std::shared_ptr<const Ground>& ground = made[scenario.id];
    if (ground == nullptr) {
        Ground drawn_once{maps::make_sheet(mesh, scenario), {}, {}};
        drawn_once.view = drawn_once.sheet.first_view(map_size);
        drawn_once.land = maps::land_picture(drawn_once.sheet, drawn_once.view, map_size);
        ground = std::make_shared<const Ground>(std::move(drawn_once));
    }
    return ground;
}

} // namespace

std::string map_svg(const rules::View& view, bool dark) {
    const std::shared_ptr<const Ground> ground = ground_of(view.scenario());
    if (ground == nullptr)
        return {};
    picture::Picture whole = ground->land;
    picture::Picture sites =
        maps::sites_picture(ground->sheet, view, {}, ground->view, map_size, picture::estimated_width);
    whole.shapes.insert(whole.shapes.end(), std::make_move_iterator(sites.shapes.begin()),
                        std::make_move_iterator(sites.shapes.end()));
    return picture::svg(whole, picture::palette(dark ? picture::Theme::dark : picture::Theme::light),
                        {wording::map_described(view.scenario().title), false, false});
}

} // namespace parley::classroom

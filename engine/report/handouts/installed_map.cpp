#include "report/handouts/installed_map.hpp"

#include "picture/map/map_data.hpp"
#include "storage/asset_search.hpp"
#include "storage/read_file.hpp"

namespace parley::report {

std::shared_ptr<const picture::map::MapMesh> installed_map() {
    constexpr std::size_t most_map_bytes = 4U << 20;
    for (const std::filesystem::path& folder : storage::asset_directories("PARLEY_ASSETS", "assets"))
        if (const auto text = storage::read_file(folder / "map" / "europe.map", most_map_bytes))
            if (const auto data = picture::map::read_map(*text))
                return std::make_shared<const picture::map::MapMesh>(picture::map::make_mesh(*data));
    return nullptr;
}

} // namespace parley::report

// The map's data as they are installed beside the program. Knows nothing of a scenario.
#pragma once

#include "picture/map/map_mesh.hpp"

#include <memory>

namespace parley::report {

/// Read anew at each call; null where the data are not installed or are damaged.
[[nodiscard]] std::shared_ptr<const picture::map::MapMesh> installed_map();

} // namespace parley::report

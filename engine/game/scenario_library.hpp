// Where scenarios are found: a path as given, or a name in the scenario folders.
#pragma once

#include "scenario/read_scenario.hpp"

#include <filesystem>
#include <vector>

namespace parley::game {

/// Every scenario file there is, sorted by name: from $PARLEY_SCENARIOS, the data directories, and beside the program.
[[nodiscard]] std::vector<std::filesystem::path> scenario_files();
/// The file for "geneva-2022" or "path/to/file.yaml"; nothing when there is none.
[[nodiscard]] std::optional<std::filesystem::path> find_scenario(std::string_view name);

} // namespace parley::game

// Where scenarios are found: a path as given, or a name in the scenario folders.
#pragma once

#include "scenario/read_scenario.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace parley::game {

/// Every scenario file (`*.yaml`) there is, sorted by name: from $PARLEY_SCENARIOS (a list like PATH), the data
/// directories, and near the program. Where two have one name, the first found counts.
[[nodiscard]] std::vector<std::filesystem::path> scenario_files();
/// The file for "geneva-2022" (looked for in those folders) or "path/to/file.yaml" (as given); nothing when there is
/// none.
[[nodiscard]] std::optional<std::filesystem::path> find_scenario(std::string_view name);

} // namespace parley::game

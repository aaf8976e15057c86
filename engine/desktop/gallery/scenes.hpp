// Every screen of the program once, in a state worth looking at: for the gallery of pictures and for checks that go
// over all screens. Made by playing, seeded, so that they are the same every time. Nothing is read from or written to a
// person's files but the scenarios.
#pragma once

#include "desktop/model/program.hpp"

#include <functional>

namespace parley::desktop::gallery {

struct Scene {
    std::string name; // "07-table", for a file
    std::unique_ptr<Program> program;
};

/// In the order in which a player meets them. Requires: the library holds `geneva-2022` and `first-table`; scenes whose
/// scenario is missing are left out.
[[nodiscard]] std::vector<Scene> scenes(const Settings& settings);

/// The names, without making the programs.
[[nodiscard]] std::vector<std::string> scene_names();

/// One of them; null when there is none of that name or its scenario is missing.
[[nodiscard]] std::unique_ptr<Program> scene(std::string_view name, const Settings& settings);

} // namespace parley::desktop::gallery

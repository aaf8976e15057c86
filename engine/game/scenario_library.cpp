#include "game/scenario_library.hpp"

#include "storage/asset_search.hpp"

#include <algorithm>
#include <map>

namespace parley::game {

namespace {

namespace fs = std::filesystem;

bool is_scenario_file(const fs::path& path) {
    std::error_code error;
    return path.extension() == ".yaml" && fs::is_regular_file(path, error);
}

std::vector<fs::path> scenario_folders() { return storage::asset_directories("PARLEY_SCENARIOS", "scenarios"); }

} // namespace

std::vector<fs::path> scenario_files() {
    std::map<std::string, fs::path> by_name; // the first of a name hides the later ones
    for (const fs::path& folder : scenario_folders()) {
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            if (is_scenario_file(entry->path()))
                by_name.emplace(entry->path().stem().string(), entry->path());
        }
    }
    std::vector<fs::path> files;
    for (auto& [name, path] : by_name)
        files.push_back(std::move(path));
    return files;
}

std::optional<fs::path> find_scenario(std::string_view name) {
    const fs::path path(name);
    std::error_code error;
    if (path.has_parent_path() || path.has_extension())
        return fs::is_regular_file(path, error) ? std::optional(path) : std::nullopt;
    for (const fs::path& folder : scenario_folders()) {
        const fs::path candidate = folder / (std::string(name) + ".yaml");
        if (!name.empty() && is_scenario_file(candidate))
            return candidate;
    }
    return {};
}

} // namespace parley::game

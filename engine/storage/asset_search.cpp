#include "storage/asset_search.hpp"

#include "storage/directories.hpp"

#include <algorithm>

namespace parley::storage {

namespace {

void add_if_there(std::vector<std::filesystem::path>& found, const std::filesystem::path& candidate) {
    std::error_code error;
    if (!std::filesystem::is_directory(candidate, error))
        return;
    const std::filesystem::path plain = std::filesystem::canonical(candidate, error);
    if (!error && std::find(found.begin(), found.end(), plain) == found.end())
        found.push_back(plain);
}

} // namespace

std::filesystem::path program_directory() {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path() : program.parent_path();
}

std::vector<std::filesystem::path> asset_directories(const char* variable, std::string_view kind) {
    std::vector<std::filesystem::path> found;
    for (const std::filesystem::path& path : absolute_paths(environment(variable)))
        add_if_there(found, path);
    for (const std::filesystem::path& path : data_directories())
        add_if_there(found, path / kind);
    std::filesystem::path above = program_directory();
    while (!above.empty()) {
        add_if_there(found, above / "share" / "parley" / kind);
        add_if_there(found, above / kind);
        if (above == above.parent_path())
            break;
        above = above.parent_path();
    }
    return found;
}

} // namespace parley::storage

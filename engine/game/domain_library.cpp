#include "game/domain_library.hpp"

#include "storage/asset_search.hpp"

#include <algorithm>
#include <fstream>
#include <map>

namespace parley::game {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path ending = entry->path().extension();
        std::error_code unreadable;
        if ((ending == ".xml" || ending == ".json") && fs::is_regular_file(entry->path(), unreadable))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<fs::path> domain_folders() {
    std::map<std::string, fs::path> by_name;
    for (const fs::path& folder : storage::asset_directories("PARLEY_SCENARIOS", "scenarios")) {
        std::error_code error;
        for (fs::directory_iterator entry(folder / "domains", error), end; !error && entry != end;
             entry.increment(error))
            if (!files_of(entry->path()).empty())
                by_name.emplace(entry->path().filename().string(), entry->path());
    }
    std::vector<fs::path> folders;
    for (auto& [name, path] : by_name)
        folders.push_back(std::move(path));
    return folders;
}

std::optional<fs::path> find_domain(std::string_view name) {
    std::error_code error;
    if (const fs::path path(name); !name.empty() && fs::is_directory(path, error) && !files_of(path).empty())
        return path;
    for (const fs::path& folder : domain_folders())
        if (folder.filename() == fs::path(name))
            return folder;
    return std::nullopt;
}

scenario::DomainReading read_domain_folder(const fs::path& folder) {
    std::vector<scenario::DomainFile> files;
    for (const fs::path& path : files_of(folder)) {
        std::ifstream in(path, std::ios::binary);
        std::string text(scenario::max_domain_file_bytes + 1, '\0'); // more is refused whatever it is
        in.read(text.data(), static_cast<std::streamsize>(text.size()));
        text.resize(static_cast<std::size_t>(in.gcount()));
        files.push_back({path.filename().string(), std::move(text)});
    }
    fs::path named = folder;
    if (named.filename().empty())
        named = named.parent_path();
    return scenario::read_domain(named.filename().string(), files);
}

} // namespace parley::game

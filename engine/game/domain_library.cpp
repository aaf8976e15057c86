#include "game/domain_library.hpp"

#include "storage/asset_search.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <map>
#include <system_error>

namespace parley::game {

namespace {

namespace fs = std::filesystem;

/// By its ending, in capitals or not.
bool is_called_one(const fs::path& path) {
    std::string ending = path.extension().string();
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return ending == ".xml" || ending == ".json";
}

std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (is_called_one(entry->path()))
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

bool holds_domain_files(const fs::path& folder) {
    const std::vector<fs::path> files = files_of(folder);
    return std::any_of(files.begin(), files.end(), [](const fs::path& path) {
        std::error_code unreadable;
        return fs::is_regular_file(path, unreadable);
    });
}

/// What only looks like a file (a folder, a pipe, a link that leads nowhere) is not opened.
scenario::DomainFile opened(const fs::path& path) {
    scenario::DomainFile file{path.filename().string(), {}, {}};
    std::error_code trouble;
    const fs::file_status status = fs::status(path, trouble);
    if (!trouble && !fs::is_regular_file(status))
        trouble = std::make_error_code(fs::is_directory(status) ? std::errc::is_a_directory
                                                                : std::errc::operation_not_supported);
    if (!trouble) {
        errno = 0;
        std::ifstream in(path, std::ios::binary);
        file.text.resize(scenario::max_domain_file_bytes + 1); // more is refused whatever it is
        in.read(file.text.data(), static_cast<std::streamsize>(file.text.size()));
        file.text.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
        if (!in.is_open() || in.bad())
            trouble = std::error_code(errno != 0 ? errno : EIO, std::generic_category());
    }
    if (trouble) {
        file.text.clear();
        file.trouble = trouble.message();
    }
    return file;
}

} // namespace

std::vector<fs::path> domain_folders() {
    std::map<std::string, fs::path> by_name;
    for (const fs::path& folder : storage::asset_directories("PARLEY_SCENARIOS", "scenarios")) {
        std::error_code error;
        for (fs::directory_iterator entry(folder / "domains", error), end; !error && entry != end;
             entry.increment(error))
            if (holds_domain_files(entry->path()))
                by_name.emplace(entry->path().filename().string(), entry->path());
    }
    std::vector<fs::path> folders;
    for (auto& [name, path] : by_name)
        folders.push_back(std::move(path));
    return folders;
}

std::optional<fs::path> find_domain(std::string_view name) {
    std::error_code error;
    if (const fs::path path(name); !name.empty() && fs::is_directory(path, error) && holds_domain_files(path))
        return path;
    for (const fs::path& folder : domain_folders())
        if (folder.filename() == fs::path(name))
            return folder;
    return std::nullopt;
}

scenario::DomainReading read_domain_folder(const fs::path& folder) {
    std::vector<scenario::DomainFile> files;
    for (const fs::path& path : files_of(folder))
        files.push_back(opened(path));
    fs::path named = folder;
    if (named.filename().empty())
        named = named.parent_path();
    return scenario::read_domain(named.filename().string(), files);
}

} // namespace parley::game

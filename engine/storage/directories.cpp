#include "storage/directories.hpp"

#include <cstdlib>

namespace parley::storage {

namespace {

constexpr std::string_view program = "parley";

struct Rule {
    const char* variable;
    std::string_view below_home;
};

Rule rule_of(Place place) {
    switch (place) {
    case Place::data:
        return {"XDG_DATA_HOME", ".local/share"};
    case Place::state:
        return {"XDG_STATE_HOME", ".local/state"};
    case Place::config:
        return {"XDG_CONFIG_HOME", ".config"};
    case Place::cache:
        return {"XDG_CACHE_HOME", ".cache"};
    }
    return {"XDG_DATA_HOME", ".local/share"};
}

} // namespace

std::string environment(const char* variable) {
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe)
    return value == nullptr ? std::string() : std::string(value);
}

core::Result<std::filesystem::path, Problem> directory(Place place) {
    const Rule rule = rule_of(place);
    if (const std::filesystem::path named = environment(rule.variable); named.is_absolute())
        return named / program;
    if (const std::filesystem::path home = environment("HOME"); home.is_absolute())
        return home / rule.below_home / program;
    return Problem{
        Deed::find_home, {}, "neither " + std::string(rule.variable) + " nor HOME is set to an absolute path"};
}

std::vector<std::filesystem::path> data_directories() {
    std::vector<std::filesystem::path> directories;
    if (const auto own = directory(Place::data))
        directories.push_back(*own);
    std::string list = environment("XDG_DATA_DIRS");
    if (list.empty())
        list = "/usr/local/share:/usr/share";
    for (const std::filesystem::path& path : absolute_paths(list))
        directories.push_back(path / program);
    return directories;
}

std::optional<Problem> make_directory(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error)
        return Problem{Deed::make_directory, path, error.message()};
    if (!std::filesystem::is_directory(path, error))
        return Problem{Deed::make_directory, path, "something else of that name is in the way"};
    return {};
}

std::vector<std::filesystem::path> absolute_paths(std::string_view list) {
    std::vector<std::filesystem::path> paths;
    while (!list.empty()) {
        const std::size_t colon = list.find(':');
        const std::filesystem::path path(list.substr(0, colon));
        if (path.is_absolute())
            paths.push_back(path);
        list = colon == std::string_view::npos ? std::string_view() : list.substr(colon + 1);
    }
    return paths;
}

} // namespace parley::storage

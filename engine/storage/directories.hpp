// Where a desktop program keeps its own files: the XDG Base Directory Specification 0.8. Knows nothing of what is kept.
#pragma once

#include "core/result.hpp"
#include "storage/problem.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::storage {

enum class Place : std::uint8_t {
    data,   // what a person would miss: XDG_DATA_HOME, ~/.local/share
    state,  // saved games, journals: XDG_STATE_HOME, ~/.local/state
    config, // settings: XDG_CONFIG_HOME, ~/.config
    cache   // what can be made again: XDG_CACHE_HOME, ~/.cache
};

/// The program's own directory of that kind; it need not exist yet. A relative path in an XDG variable is ignored, as
/// the specification demands. A problem when neither the variable nor HOME gives an absolute path.
[[nodiscard]] core::Result<std::filesystem::path, Problem> directory(Place place);

/// The program's data directories in the order in which they are searched: the person's own, then the system's
/// (XDG_DATA_DIRS, by default /usr/local/share and /usr/share). They need not exist.
[[nodiscard]] std::vector<std::filesystem::path> data_directories();

/// Makes a directory and those above it; nothing is wrong when it is there already.
[[nodiscard]] std::optional<Problem> make_directory(const std::filesystem::path& path);

/// The absolute paths in a list separated by colons, as in PATH; others are left out.
[[nodiscard]] std::vector<std::filesystem::path> absolute_paths(std::string_view list);

/// The value of an environment variable, "" when it is not set. Not to be called while another thread changes one.
[[nodiscard]] std::string environment(const char* variable);

} // namespace parley::storage

// The folder that a file stands in. Private to storage/.
#pragma once

#include "storage/problem.hpp"

#include <optional>

namespace parley::storage {

/// "." for a name alone.
[[nodiscard]] std::filesystem::path folder_of(const std::filesystem::path& path);

/// Brings the names in the folder to the disk.
[[nodiscard]] std::optional<Problem> sync_folder(const std::filesystem::path& folder);

} // namespace parley::storage

// Replacing a file so that a reader, or a machine that loses power, finds the old one or the new one and nothing
// between.
#pragma once

#include "storage/problem.hpp"

#include <optional>
#include <string_view>

namespace parley::storage {

/// Writes `contents` to a new file in the same directory, syncs it, renames it over `path` and syncs the directory. On
/// a problem before the rename `path` is as it was, and nothing is left behind. The directory must exist. What is no
/// regular file (a device, a pipe) is refused and left in its place.
[[nodiscard]] std::optional<Problem> replace_file(const std::filesystem::path& path, std::string_view contents);

/// Renames within a directory tree and syncs the directory of `to`.
[[nodiscard]] std::optional<Problem> rename_file(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace parley::storage

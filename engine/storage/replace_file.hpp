// Writing a whole file so that a reader, or a machine that loses power, finds all of it or nothing: in place of the old
// one, or under a name that nothing has yet.
#pragma once

#include "storage/staged_file.hpp"

namespace parley::storage {

/// Writes `contents` to a new file in the same directory, syncs it, renames it over `path` and syncs the directory. On
/// a problem before the rename `path` is as it was, and nothing is left behind. The directory must exist. What is no
/// regular file (a device, a pipe) is refused and left in its place.
[[nodiscard]] std::optional<Problem> replace_file(const std::filesystem::path& path, std::string_view contents);

/// The same for a new file: where anything has that name, or gets it at the same moment, `is_taken` is true of the
/// problem and it is left as it is.
[[nodiscard]] std::optional<Problem> create_file(const std::filesystem::path& path, std::string_view contents);

/// The same under the first of the names that is free, which is returned.
[[nodiscard]] core::Result<std::filesystem::path, Problem> create_numbered(const NumberedName& name,
                                                                           std::string_view contents);

/// Renames within a directory tree, over what has the name, and syncs the directory of `to`.
[[nodiscard]] std::optional<Problem> rename_file(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace parley::storage

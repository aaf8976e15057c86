// Reading a whole file that must not be larger than expected.
#pragma once

#include "core/result.hpp"
#include "storage/problem.hpp"

#include <string>

namespace parley::storage {

/// The bytes of a regular file of at most `limit` bytes; a problem when it is missing, larger, a directory, a device or
/// a pipe.
[[nodiscard]] core::Result<std::string, Problem> read_file(const std::filesystem::path& path, std::size_t limit);

} // namespace parley::storage

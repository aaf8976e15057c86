// By what a file can be told to be the same and unchanged without reading it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace parley::storage {

struct FileStamp {
    std::uint64_t device{}, inode{};
    std::uint64_t bytes{};
    std::int64_t written{}; // nanoseconds since 1970
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Nothing when the system will not say.
[[nodiscard]] std::optional<FileStamp> stamp_of(const std::filesystem::path& path);

} // namespace parley::storage

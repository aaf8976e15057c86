// Waiting until one of some files is saved anew. Knows nothing of what they hold.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace parley::command_line {

/// What tells a file from what it was before: by its path, so that one which an editor puts in its place under the same
/// name is seen too.
struct FileStamp {
    std::filesystem::path path;
    bool there{};
    std::int64_t written{}; // nanoseconds of the file system's clock
    std::uint64_t bytes{}, inode{};
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
[[nodiscard]] FileStamp stamp_of(const std::filesystem::path& path);

/// Looks five times a second at the stamps that `look` gives, until they differ from `before` and are the same at two
/// looks, so that a file is not read half written; `before` is then what they have become. False as soon as `stopped`
/// is.
[[nodiscard]] bool wait_for_change(std::vector<FileStamp>& before, const std::function<std::vector<FileStamp>()>& look,
                                   const std::function<bool()>& stopped);

} // namespace parley::command_line

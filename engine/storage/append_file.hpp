// A file of lines that only grows, each line on the disk before the call returns; a process killed at any moment leaves
// all full lines and at most one torn one at the end. Knows nothing of what the lines say.
#pragma once

#include "core/result.hpp"
#include "storage/file_handle.hpp"
#include "storage/problem.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace parley::storage {

/// Movable; the file is closed at the end of its life.
class AppendFile {
  public:
    /// Opens an existing file of lines. A torn tail (bytes after the last newline) is cut off first, so that nothing is
    /// ever appended to half a line.
    [[nodiscard]] static core::Result<AppendFile, Problem> open(const std::filesystem::path& path);
    /// The same for a file that has been read: keeps its first `bytes` bytes, which end a line, and refuses when it no
    /// longer has the `size` bytes that were read.
    [[nodiscard]] static core::Result<AppendFile, Problem> open(const std::filesystem::path& path, std::uint64_t bytes,
                                                                std::uint64_t size);

    /// Appends and syncs. `lines` ends with a newline. On a problem the file is cut back to where it was, as far as the
    /// system allows, and may be tried again.
    [[nodiscard]] std::optional<Problem> append(std::string_view lines);

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    AppendFile(FileHandle handle, std::filesystem::path path, std::uint64_t size)
        : handle_(std::move(handle)),
          path_(std::move(path)),
          size_(size) {}

    FileHandle handle_;
    std::filesystem::path path_;
    std::uint64_t size_{}; // of the full lines
    bool uncertain_{};     // an append failed and could not be undone
};

} // namespace parley::storage

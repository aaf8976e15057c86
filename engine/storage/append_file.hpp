// A file of lines that only grows, each line on the disk before the call returns; a process killed at any moment leaves
// all full lines and at most one torn one at the end. Knows nothing of what the lines say.
#pragma once

#include "storage/staged_file.hpp"

#include <cstdint>
#include <functional>

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

    /// A new file that holds `lines`, which end with a newline, under a name that nothing has yet; where something has
    /// it, `is_taken` is true of the problem. No other program has the file open in between.
    [[nodiscard]] static core::Result<AppendFile, Problem> create(const std::filesystem::path& path,
                                                                  std::string_view lines);
    /// The same under the first of the names that is free, and that `may_be` has nothing against; it may be empty.
    [[nodiscard]] static core::Result<AppendFile, Problem>
    create(const NumberedName& name, std::string_view lines,
           const std::function<bool(const std::filesystem::path&)>& may_be = {});

    /// Appends and syncs. `lines` ends with a newline. On a problem the file is cut back to where it was, as far as the
    /// system allows, and may be tried again. Refused when the file has not the size that it was left with.
    [[nodiscard]] std::optional<Problem> append(std::string_view lines);

    /// What has become of the file behind our back: moved or deleted, replaced by another of its name, changed. Nothing
    /// while it is where it was.
    [[nodiscard]] std::optional<Problem> estranged() const;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    AppendFile(FileHandle handle, std::filesystem::path path, std::uint64_t size)
        : handle_(std::move(handle)),
          path_(std::move(path)),
          size_(size) {}

    /// Requires: named; holds full lines of `size` bytes.
    static AppendFile of_new(StagedFile staged, std::filesystem::path path, std::uint64_t size);

    FileHandle handle_;
    std::filesystem::path path_;
    std::uint64_t size_{}; // of the full lines
    bool uncertain_{};     // an append failed and could not be undone
};

} // namespace parley::storage

// Contents that are whole on the disk before they have a name: put over what bears it, or given it only where nothing
// does yet, so that of several programs at the same name one gets it. Knows nothing of what the contents say.
#pragma once

#include "core/result.hpp"
#include "storage/file_handle.hpp"
#include "storage/problem.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace parley::storage {

/// Names to be tried in turn: `stem`, `stem`-2, `stem`-3 and so on, each with the extension.
struct NumberedName {
    std::filesystem::path folder;
    std::string stem;
    std::string extension; // with its dot
    /// Requires: from 1.
    [[nodiscard]] std::filesystem::path numbered(int number) const;
};

/// Movable. What has not been named at the end of its life is gone.
class StagedFile {
  public:
    /// Writes and syncs `contents` in the folder of `path`, which must exist; the permissions are those of the file at
    /// `path`, or a private file's where there is none. A problem names `path`. What writers left in that folder that
    /// were killed meanwhile is swept away first.
    [[nodiscard]] static core::Result<StagedFile, Problem> write(const std::filesystem::path& path,
                                                                 std::string_view contents);
    /// The same for a file that is to be new: nothing is written where something has the name.
    [[nodiscard]] static core::Result<StagedFile, Problem> write_new(const std::filesystem::path& path,
                                                                     std::string_view contents);
    StagedFile(StagedFile&& other) noexcept : StagedFile({}, {}) { *this = std::move(other); }
    StagedFile& operator=(StagedFile&& other) noexcept {
        std::swap(handle_, other.handle_);
        std::swap(name_, other.name_);
        return *this;
    }
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    ~StagedFile();

    /// Names it `path`, of the same folder, in place of what is there.
    [[nodiscard]] std::optional<Problem> put_over(const std::filesystem::path& path);
    /// Names it `path`, of the same folder, if nothing has that name; else `is_taken` is true of the problem.
    [[nodiscard]] std::optional<Problem> put_new(const std::filesystem::path& path);

    /// The named file, open for reading and appending, and locked against other programs until it is closed.
    [[nodiscard]] FileHandle release() { return std::move(handle_); }

  private:
    StagedFile(FileHandle handle, std::filesystem::path name) : handle_(std::move(handle)), name_(std::move(name)) {}

    FileHandle handle_;
    std::filesystem::path name_; // while it has no other
};

/// Gives `from`, within one file system, the name `to` if nothing has it; else `is_taken` is true of the problem.
[[nodiscard]] std::optional<Problem> rename_to_new(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether the name was taken already: another may do.
[[nodiscard]] bool is_taken(const Problem& problem);

/// From here on a write past a limit on the size of files fails, as one on a full disk does, instead of ending the
/// process by a signal. To be called once, when a program starts.
void let_writes_fail();

} // namespace parley::storage

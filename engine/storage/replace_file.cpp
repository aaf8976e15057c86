#include "storage/replace_file.hpp"

#include "storage/file_handle.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>

namespace parley::storage {

namespace {

std::filesystem::path directory_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

std::optional<Problem> sync_directory(const std::filesystem::path& directory) {
    const FileHandle handle(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.is_open())
        return system_problem(Deed::sync, directory, errno);
    // Some file systems cannot sync a directory and say so with EINVAL; there is nothing better to do there.
    if (::fsync(handle.get()) != 0 && errno != EINVAL)
        return system_problem(Deed::sync, directory, errno);
    return {};
}

std::optional<Problem> write_whole(FileHandle handle, const std::filesystem::path& path, std::string_view contents,
                                   mode_t mode) {
    if (::fchmod(handle.get(), mode) != 0)
        return system_problem(Deed::write, path, errno);
    if (!handle.write_all(contents))
        return system_problem(Deed::write, path, errno);
    if (::fsync(handle.get()) != 0)
        return system_problem(Deed::sync, path, errno);
    return {};
}

/// The permissions of the file that is replaced; those of a private file when there is none.
mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : mode_t{0600};
}

/// A device or a pipe is written to, not replaced: a rename would put a plain file in its place, even of /dev/null.
bool is_special(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

} // namespace

std::optional<Problem> replace_file(const std::filesystem::path& path, std::string_view contents) {
    if (is_special(path))
        return Problem{Deed::open, path, "not a regular file"};
    std::string temporary = path.string() + ".XXXXXX";
    FileHandle handle(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!handle.is_open())
        return system_problem(Deed::open, path, errno);
    std::optional<Problem> problem = write_whole(std::move(handle), path, contents, mode_of(path));
    if (!problem && std::rename(temporary.c_str(), path.c_str()) != 0)
        problem = system_problem(Deed::rename, path, errno);
    if (problem) {
        ::unlink(temporary.c_str());
        return problem;
    }
    return sync_directory(directory_of(path));
}

std::optional<Problem> rename_file(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return system_problem(Deed::rename, to, errno);
    return sync_directory(directory_of(to));
}

} // namespace parley::storage

#include "storage/folder.hpp"

#include "storage/file_handle.hpp"

#include <cerrno>
#include <fcntl.h>

namespace parley::storage {

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

std::optional<Problem> sync_folder(const std::filesystem::path& folder) {
    const FileHandle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.is_open())
        return system_problem(Deed::sync, folder, errno);
    // Some file systems cannot sync a directory and say so with EINVAL; there is nothing better to do there.
    if (::fsync(handle.get()) != 0 && errno != EINVAL)
        return system_problem(Deed::sync, folder, errno);
    return {};
}

} // namespace parley::storage

#include "storage/read_file.hpp"

#include "storage/file_handle.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace parley::storage {

core::Result<std::string, Problem> read_file(const std::filesystem::path& path, std::size_t limit) {
    // O_NONBLOCK: a named pipe is refused below instead of waited for.
    const FileHandle handle(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!handle.is_open())
        return system_problem(Deed::open, path, errno);
    struct stat status {};
    if (::fstat(handle.get(), &status) != 0)
        return system_problem(Deed::read, path, errno);
    if (S_ISDIR(status.st_mode))
        return system_problem(Deed::read, path, EISDIR);
    if (!S_ISREG(status.st_mode))
        return Problem{Deed::read, path, "not a regular file"};

    // Read to the end rather than to the size reported: the file may be growing.
    std::string bytes;
    for (;;) {
        const std::size_t have = bytes.size();
        const std::size_t room = std::min<std::size_t>(limit - have, std::size_t{1} << 16) + (limit == have ? 1 : 0);
        bytes.resize(have + room);
        const ssize_t got = ::read(handle.get(), bytes.data() + have, room);
        bytes.resize(have + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && errno != EINTR)
            return system_problem(Deed::read, path, errno);
        if (got == 0)
            return bytes;
        if (bytes.size() > limit)
            return Problem{Deed::read, path, "larger than the " + std::to_string(limit) + " bytes allowed"};
    }
}

} // namespace parley::storage

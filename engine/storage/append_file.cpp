#include "storage/append_file.hpp"

#include <array>
#include <cassert>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace parley::storage {

namespace {

/// The length of the full lines of an open file of `size` bytes, searched backwards; nothing when it cannot be read.
std::optional<std::uint64_t> full_lines(int descriptor, std::uint64_t size) {
    std::array<char, 4096> block{};
    while (size > 0) {
        const std::uint64_t start = size > block.size() ? size - block.size() : 0;
        const std::size_t wanted = static_cast<std::size_t>(size - start);
        const ssize_t got = ::pread(descriptor, block.data(), wanted, static_cast<off_t>(start));
        if (got < 0 && errno == EINTR)
            continue;
        if (got != static_cast<ssize_t>(wanted))
            return {};
        for (std::size_t i = wanted; i > 0; --i) {
            if (block[i - 1] == '\n')
                return start + i;
        }
        size = start;
    }
    return 0;
}

bool cut(int descriptor, std::uint64_t size) {
    return ::ftruncate(descriptor, static_cast<off_t>(size)) == 0 && ::fsync(descriptor) == 0;
}

core::Result<std::uint64_t, Problem> size_of(const FileHandle& handle, const std::filesystem::path& path) {
    struct stat status {};
    if (::fstat(handle.get(), &status) != 0)
        return system_problem(Deed::open, path, errno);
    if (!S_ISREG(status.st_mode))
        return Problem{Deed::open, path, "not a regular file"};
    return static_cast<std::uint64_t>(status.st_size);
}

FileHandle open_for_append(const std::filesystem::path& path) {
    return FileHandle(::open(path.c_str(), O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK));
}

Problem changed(const std::filesystem::path& path) {
    return {Deed::write, path, "it has been changed by another program"};
}

} // namespace

AppendFile AppendFile::of_new(StagedFile staged, std::filesystem::path path, std::uint64_t size) {
    return {staged.release(), std::move(path), size};
}

core::Result<AppendFile, Problem> AppendFile::create(const std::filesystem::path& path, std::string_view lines) {
    assert(!lines.empty() && lines.back() == '\n');
    auto staged = StagedFile::write_new(path, lines);
    if (!staged)
        return staged.error();
    if (auto problem = staged->put_new(path))
        return *std::move(problem);
    return of_new(*std::move(staged), path, lines.size());
}

core::Result<AppendFile, Problem> AppendFile::create(const NumberedName& name, std::string_view lines,
                                                     const std::function<bool(const std::filesystem::path&)>& may_be) {
    assert(!lines.empty() && lines.back() == '\n');
    auto staged = StagedFile::write(name.numbered(1), lines);
    if (!staged)
        return staged.error();
    for (int number = 1;; ++number) {
        std::filesystem::path path = name.numbered(number);
        if (may_be && !may_be(path))
            continue;
        std::optional<Problem> problem = staged->put_new(path);
        if (!problem)
            return of_new(*std::move(staged), std::move(path), lines.size());
        if (!is_taken(*problem))
            return *std::move(problem);
    }
}

core::Result<AppendFile, Problem> AppendFile::open(const std::filesystem::path& path) {
    const FileHandle handle = open_for_append(path);
    if (!handle.is_open())
        return system_problem(Deed::open, path, errno);
    const auto size = size_of(handle, path);
    if (!size)
        return size.error();
    const std::optional<std::uint64_t> full = full_lines(handle.get(), *size);
    if (!full)
        return system_problem(Deed::read, path, errno == 0 ? EIO : errno);
    return open(path, *full, *size);
}

core::Result<AppendFile, Problem> AppendFile::open(const std::filesystem::path& path, std::uint64_t bytes,
                                                   std::uint64_t size) {
    FileHandle handle = open_for_append(path);
    if (!handle.is_open())
        return system_problem(Deed::open, path, errno);
    // Two programs at one file would each append to what they believe it holds.
    if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Problem{Deed::open, path, "another program has it open"}
                                    : system_problem(Deed::open, path, errno);
    const auto size_now = size_of(handle, path);
    if (!size_now)
        return size_now.error();
    if (*size_now != size || bytes > size)
        return Problem{Deed::open, path, "the file has changed since it was read"};
    if (size > bytes && !cut(handle.get(), bytes))
        return system_problem(Deed::truncate, path, errno);
    return AppendFile(std::move(handle), path, bytes);
}

std::optional<Problem> AppendFile::append(std::string_view lines) {
    assert(!lines.empty() && lines.back() == '\n');
    if (uncertain_ && !cut(handle_.get(), size_))
        return system_problem(Deed::truncate, path_, errno);
    uncertain_ = false;
    const auto size_now = size_of(handle_, path_);
    if (!size_now)
        return size_now.error();
    if (*size_now != size_)
        return changed(path_);
    const bool written = handle_.write_all(lines);
    if (written && ::fdatasync(handle_.get()) == 0) {
        size_ += lines.size();
        return {};
    }
    const Problem problem = system_problem(written ? Deed::sync : Deed::write, path_, errno);
    uncertain_ = !cut(handle_.get(), size_);
    return problem;
}

std::optional<Problem> AppendFile::estranged() const {
    struct stat named {};
    struct stat held {};
    if (::stat(path_.c_str(), &named) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Problem{Deed::write, path_, "it has been moved or deleted"}
                                                   : system_problem(Deed::open, path_, errno);
    if (::fstat(handle_.get(), &held) != 0)
        return system_problem(Deed::open, path_, errno);
    if (named.st_dev != held.st_dev || named.st_ino != held.st_ino)
        return Problem{Deed::write, path_, "another file has taken its place"};
    if (!uncertain_ && static_cast<std::uint64_t>(held.st_size) != size_)
        return changed(path_);
    return {};
}

} // namespace parley::storage

#include "storage/staged_file.hpp"

#include "storage/folder.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace parley::storage {

namespace {

/// Files on their way to a name are called .parley-0.tmp, .parley-1.tmp and so on, and are locked as long as their
/// writer lives. As many as these are looked at for what was left behind; more writers at once find a number as well.
constexpr int slots_swept = 64, most_slots = 100'000;

std::filesystem::path slot(const std::filesystem::path& folder, int number) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), ".parley-%d.tmp", number);
    return folder / name.data();
}

bool locked_by_us(const FileHandle& handle) { return ::flock(handle.get(), LOCK_EX | LOCK_NB) == 0; }

/// Whether `path` is a name of the open file.
bool names(const std::filesystem::path& path, const FileHandle& handle) {
    struct stat named {};
    struct stat held {};
    return ::lstat(path.c_str(), &named) == 0 && ::fstat(handle.get(), &held) == 0 && named.st_dev == held.st_dev &&
           named.st_ino == held.st_ino;
}

/// Removes what a writer that is gone has left at `path`. A file that is locked has its writer; only who holds the lock
/// renames or removes it, so that what is removed is what was looked at.
void sweep(const std::filesystem::path& path) {
    const FileHandle left(::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (left.is_open() && locked_by_us(left) && names(path, left))
        ::unlink(path.c_str());
}

struct OpenSlot {
    FileHandle handle;
    std::filesystem::path name;
};

/// Not another's, and not swept away by somebody between its making and its locking. A file system without locks has
/// neither lock nor sweeping.
bool is_ours(const OpenSlot& opened) {
    const bool held = locked_by_us(opened.handle) || (errno != EWOULDBLOCK && errno != EINTR);
    return held && names(opened.name, opened.handle);
}

core::Result<OpenSlot, Problem> open_slot(const std::filesystem::path& path) {
    const std::filesystem::path folder = folder_of(path);
    for (int number = 0; number < slots_swept; ++number)
        sweep(slot(folder, number));
    for (int number = 0; number < most_slots; ++number) {
        OpenSlot opened{FileHandle(), slot(folder, number)};
        opened.handle = FileHandle(
            ::open(opened.name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!opened.handle.is_open() && errno != EEXIST)
            return system_problem(Deed::open, path, errno);
        if (opened.handle.is_open() && is_ours(opened))
            return opened;
    }
    return system_problem(Deed::open, path, EEXIST);
}

/// The permissions of the file that is replaced; those of a private file when there is none.
mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : mode_t{0600};
}

std::optional<Problem> fill(const FileHandle& handle, const std::filesystem::path& path, std::string_view contents) {
    if (::fchmod(handle.get(), mode_of(path)) != 0)
        return system_problem(Deed::write, path, errno);
    if (!handle.write_all(contents))
        return system_problem(Deed::write, path, errno);
    if (::fsync(handle.get()) != 0)
        return system_problem(Deed::sync, path, errno);
    return {};
}

/// 0, or the errno of the failure; EEXIST when the name is taken. Where the file system cannot rename in this way, the
/// file has both names for a moment.
int rename_unless_there(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.c_str(), to.c_str()) != 0)
        return errno;
    ::unlink(from.c_str());
    return 0;
}

Problem not_renamed(const std::filesystem::path& to, int failure) {
    return failure == EEXIST ? Problem{Deed::claim, to, "something of that name is there already"}
                             : system_problem(Deed::rename, to, failure);
}

} // namespace

std::filesystem::path NumberedName::numbered(int number) const {
    return folder / (number == 1 ? stem + extension : stem + "-" + std::to_string(number) + extension);
}

core::Result<StagedFile, Problem> StagedFile::write(const std::filesystem::path& path, std::string_view contents) {
    auto opened = open_slot(path);
    if (!opened)
        return opened.error();
    StagedFile staged(std::move(opened->handle), std::move(opened->name));
    if (auto problem = fill(staged.handle_, path, contents))
        return *std::move(problem);
    return staged;
}

core::Result<StagedFile, Problem> StagedFile::write_new(const std::filesystem::path& path, std::string_view contents) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) == 0)
        return not_renamed(path, EEXIST);
    return write(path, contents);
}

StagedFile::~StagedFile() {
    if (!name_.empty())
        ::unlink(name_.c_str());
}

std::optional<Problem> StagedFile::put_over(const std::filesystem::path& path) {
    if (std::rename(name_.c_str(), path.c_str()) != 0)
        return system_problem(Deed::rename, path, errno);
    name_.clear();
    return sync_folder(folder_of(path));
}

std::optional<Problem> StagedFile::put_new(const std::filesystem::path& path) {
    const int failure = rename_unless_there(name_, path);
    if (failure != 0)
        return not_renamed(path, failure);
    name_.clear(); // from here on another writer may have it
    return sync_folder(folder_of(path));
}

std::optional<Problem> rename_to_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    const int failure = rename_unless_there(from, to);
    return failure != 0 ? not_renamed(to, failure) : sync_folder(folder_of(to));
}

bool is_taken(const Problem& problem) { return problem.deed == Deed::claim; }

void let_writes_fail() { static_cast<void>(std::signal(SIGXFSZ, SIG_IGN)); }

} // namespace parley::storage

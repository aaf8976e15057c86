#include "storage/replace_file.hpp"

#include "storage/folder.hpp"

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace parley::storage {

namespace {

/// A device or a pipe is written to, not replaced: a rename would put a plain file in its place, even of /dev/null.
bool is_special(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

} // namespace

std::optional<Problem> replace_file(const std::filesystem::path& path, std::string_view contents) {
    if (is_special(path))
        return Problem{Deed::open, path, "not a regular file"};
    auto staged = StagedFile::write(path, contents);
    if (!staged)
        return staged.error();
    return staged->put_over(path);
}

std::optional<Problem> create_file(const std::filesystem::path& path, std::string_view contents) {
    auto staged = StagedFile::write_new(path, contents);
    if (!staged)
        return staged.error();
    return staged->put_new(path);
}

core::Result<std::filesystem::path, Problem> create_numbered(const NumberedName& name, std::string_view contents) {
    auto staged = StagedFile::write(name.numbered(1), contents);
    if (!staged)
        return staged.error();
    for (int number = 1;; ++number) {
        std::filesystem::path path = name.numbered(number);
        std::optional<Problem> problem = staged->put_new(path);
        if (!problem)
            return path;
        if (!is_taken(*problem))
            return *std::move(problem);
    }
}

std::optional<Problem> rename_file(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return system_problem(Deed::rename, to, errno);
    return sync_folder(folder_of(to));
}

} // namespace parley::storage

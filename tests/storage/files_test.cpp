#include "storage/append_file.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"

#include "scratch_directory.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>

using namespace parley;
using namespace parley::testing;
namespace fs = std::filesystem;

namespace {

std::size_t entries(const fs::path& directory) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(directory), fs::directory_iterator()));
}

/// Runs `work` in a child whose files may not grow past `bytes`: a disk that is full. True when `work` returns true.
template <class Work>
bool with_full_disk(rlim_t bytes, Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("a replaced file has the new contents, the old permissions, and no temporary beside it") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "settings";
    REQUIRE_FALSE(storage::replace_file(file, "one"));
    REQUIRE(contents_of(file) == "one");
    REQUIRE((fs::status(file).permissions() & fs::perms::others_all) == fs::perms::none);
    fs::permissions(file, fs::perms(0640));
    REQUIRE_FALSE(storage::replace_file(file, std::string(300'000, 'x')));
    REQUIRE(contents_of(file) == std::string(300'000, 'x'));
    REQUIRE(fs::status(file).permissions() == fs::perms(0640));
    REQUIRE(entries(scratch.path()) == 1);
}

TEST_CASE("a replacement that fails leaves the old file as it was and says why") {
    const ScratchDirectory scratch;
    const auto missing = storage::replace_file(scratch.path() / "no/such/file", "x");
    REQUIRE(missing);
    REQUIRE(storage::sentence(*missing).find("No such file") != std::string::npos);

    const fs::path in_the_way = scratch.path() / "directory";
    fs::create_directories(in_the_way / "full");
    REQUIRE(storage::replace_file(in_the_way, "x"));
    REQUIRE(entries(scratch.path()) == 1);

    const fs::path file = scratch.path() / "file";
    put(file, "old");
    REQUIRE(with_full_disk(1000, [&] { return storage::replace_file(file, std::string(5000, 'n')).has_value(); }));
    REQUIRE(contents_of(file) == "old");
    REQUIRE(entries(scratch.path()) == 2);
}

TEST_CASE("a pipe is not replaced by a file, nor is what a link to it names") {
    const ScratchDirectory scratch;
    const fs::path pipe = scratch.path() / "pipe", link = scratch.path() / "link";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    fs::create_symlink(pipe, link);
    for (const fs::path& path : {pipe, link}) {
        const auto refused = storage::replace_file(path, "x");
        REQUIRE(refused);
        REQUIRE(storage::sentence(*refused).find("not a regular file") != std::string::npos);
    }
    REQUIRE(fs::is_fifo(pipe));
    REQUIRE(fs::is_symlink(link));
    REQUIRE(entries(scratch.path()) == 2);
}

TEST_CASE("appending to a file with a torn tail cuts the tail off first") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "journal";
    for (const std::size_t tail :
         {std::size_t{0}, std::size_t{3}, std::size_t{4095}, std::size_t{4096}, std::size_t{9000}}) {
        put(file, "first\nsecond\n" + std::string(tail, 't'));
        auto opened = storage::AppendFile::open(file);
        REQUIRE(opened.has_value());
        REQUIRE(contents_of(file) == "first\nsecond\n");
        REQUIRE_FALSE((*opened).append("third\n"));
        REQUIRE(contents_of(file) == "first\nsecond\nthird\n");
    }
    put(file, "only a torn line");
    REQUIRE(storage::AppendFile::open(file).has_value());
    REQUIRE(contents_of(file).empty());
}

TEST_CASE("a file that was read can be opened at the end of its last good line, unless it has changed since") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "journal";
    put(file, "good\nbad\n");
    REQUIRE_FALSE(storage::AppendFile::open(file, 5, 8).has_value());
    REQUIRE_FALSE(storage::AppendFile::open(file, 500, 9).has_value());
    REQUIRE(contents_of(file) == "good\nbad\n");
    auto opened = storage::AppendFile::open(file, 5, 9);
    REQUIRE(opened.has_value());
    REQUIRE_FALSE((*opened).append("better\n"));
    REQUIRE(contents_of(file) == "good\nbetter\n");
}

TEST_CASE("a file is open for appending once at a time") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "journal";
    put(file, "line\n");
    {
        const auto first = storage::AppendFile::open(file);
        REQUIRE(first.has_value());
        const auto second = storage::AppendFile::open(file);
        REQUIRE_FALSE(second.has_value());
        REQUIRE(second.error().reason.find("another program") != std::string::npos);
    }
    REQUIRE(storage::AppendFile::open(file).has_value());
}

TEST_CASE("what cannot be appended to is refused: a directory, a missing file") {
    const ScratchDirectory scratch;
    REQUIRE_FALSE(storage::AppendFile::open(scratch.path()).has_value());
    REQUIRE_FALSE(storage::AppendFile::open(scratch.path() / "absent").has_value());
    REQUIRE_FALSE(storage::AppendFile::open("/dev/null").has_value());
}

TEST_CASE("a line that does not fit on the disk is taken back whole, and later lines are not glued to it") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "journal";
    put(file, "");
    REQUIRE(with_full_disk(100, [&] {
        auto opened = storage::AppendFile::open(file);
        return opened.has_value() && !(*opened).append(std::string(60, 'a') + "\n") &&
               (*opened).append(std::string(80, 'b') + "\n").has_value() && !(*opened).append("short\n");
    }));
    REQUIRE(contents_of(file) == std::string(60, 'a') + "\nshort\n");
}

TEST_CASE("a file is read whole up to its limit, and refused beyond it") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "file";
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65536}, std::size_t{200'000}}) {
        const std::string bytes(size, '\0');
        put(file, bytes);
        REQUIRE(*storage::read_file(file, size) == bytes);
        REQUIRE(*storage::read_file(file, size + 1) == bytes);
        if (size > 0) {
            const auto refused = storage::read_file(file, size - 1);
            REQUIRE_FALSE(refused.has_value());
            REQUIRE(refused.error().reason.find("larger") != std::string::npos);
        }
    }
}

TEST_CASE("what is not a regular file is refused at once: missing, a directory, a pipe, a device without end") {
    const ScratchDirectory scratch;
    REQUIRE(storage::read_file(scratch.path() / "absent", 10).error().deed == storage::Deed::open);
    REQUIRE_FALSE(storage::read_file(scratch.path(), 10).has_value());
    const fs::path pipe = scratch.path() / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    REQUIRE_FALSE(storage::read_file(pipe, 10).has_value());
    REQUIRE_FALSE(storage::read_file("/dev/zero", 10).has_value());
}

#include "storage/append_file.hpp"
#include "storage/replace_file.hpp"

#include "scratch_directory.hpp"
#include "tests/catch.hpp"

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace parley;
using namespace parley::testing;
namespace fs = std::filesystem;

namespace {

std::set<std::string> names_in(const fs::path& directory) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory))
        names.insert(entry.path().filename().string());
    return names;
}

/// Runs `work(number)` in as many processes at once; what each of them returned, below 256.
template <class Work>
std::vector<int> at_once(int processes, Work work) {
    std::array<int, 2> gate{};
    REQUIRE(::pipe(gate.data()) == 0);
    std::vector<pid_t> children;
    for (int number = 0; number < processes; ++number) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(gate[1]);
            char nothing = 0;
            (void)!::read(gate[0], &nothing, 1); // until all are there
            ::_exit(work(number));
        }
        children.push_back(child);
    }
    ::close(gate[0]);
    ::close(gate[1]);
    std::vector<int> codes;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFEXITED(status));
        codes.push_back(WEXITSTATUS(status));
    }
    return codes;
}

std::string contents_by(int number) { return std::string(20'000, static_cast<char>('a' + number % 26)) + "\n"; }

/// A file half on its way to a name, whose writer was killed.
void leave_behind(const fs::path& file) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto staged = storage::StagedFile::write(file, "half");
        if (!staged)
            ::_exit(1);
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("of several processes that make a file of one name at once, one makes it and the others are told") {
    for (int round = 0; round < 5; ++round) {
        const ScratchDirectory scratch;
        const fs::path file = scratch.path() / "game";
        const std::vector<int> codes = at_once(16, [&](int number) {
            const auto problem = storage::create_file(file, contents_by(number));
            return !problem ? 0 : storage::is_taken(*problem) ? 1 : 2;
        });
        REQUIRE(std::count(codes.begin(), codes.end(), 0) == 1);
        REQUIRE(std::count(codes.begin(), codes.end(), 1) == 15);
        const auto winner = std::find(codes.begin(), codes.end(), 0) - codes.begin();
        REQUIRE(contents_of(file) == contents_by(static_cast<int>(winner)));
        REQUIRE(names_in(scratch.path()) == std::set<std::string>{"game"});
    }
}

TEST_CASE("each of many processes gets a file of its own among numbered names, whole, and keeps it to itself") {
    const ScratchDirectory scratch;
    const storage::NumberedName name{scratch.path(), "game", ".txt"};
    const std::vector<int> codes = at_once(30, [&](int number) {
        auto file = storage::AppendFile::create(name, std::to_string(number) + "\n");
        const bool shut = file && !storage::AppendFile::open(file->path()); // locked from its first moment on
        return shut && !file->append(std::to_string(number) + " again\n") ? 0 : 1;
    });
    REQUIRE(std::count(codes.begin(), codes.end(), 0) == 30);
    std::set<std::string> contents, expected;
    for (int number = 0; number < 30; ++number) {
        contents.insert(contents_of(name.numbered(number + 1)));
        expected.insert(std::to_string(number) + "\n" + std::to_string(number) + " again\n");
    }
    REQUIRE(contents == expected);
    REQUIRE(names_in(scratch.path()).size() == 30);
}

TEST_CASE("a new file is never made over a file, a folder or a link that leads nowhere") {
    const ScratchDirectory scratch;
    put(scratch.path() / "file", "old");
    fs::create_directory(scratch.path() / "folder");
    fs::create_symlink(scratch.path() / "nowhere", scratch.path() / "link");
    for (const char* name : {"file", "folder", "link"}) {
        INFO(name);
        const auto problem = storage::create_file(scratch.path() / name, "new");
        REQUIRE(problem);
        CHECK(storage::is_taken(*problem));
        CHECK(storage::sentence(*problem).find("there already") != std::string::npos);
        const auto open = storage::AppendFile::create(scratch.path() / name, "new\n");
        REQUIRE_FALSE(open.has_value());
        CHECK(storage::is_taken(open.error()));
        // also where it appears between the look and the naming
        auto staged = storage::StagedFile::write(scratch.path() / "other", "new");
        REQUIRE(staged.has_value());
        const auto late = staged->put_new(scratch.path() / name);
        REQUIRE(late);
        CHECK(storage::is_taken(*late));
        const auto moved = storage::rename_to_new(scratch.path() / "file", scratch.path() / name);
        REQUIRE(moved);
        CHECK(storage::is_taken(*moved));
    }
    CHECK(contents_of(scratch.path() / "file") == "old");
    CHECK(names_in(scratch.path()) == std::set<std::string>{"file", "folder", "link"});
    const auto numbered = storage::create_numbered({scratch.path(), "file", ""}, "new");
    REQUIRE(numbered.has_value());
    CHECK(numbered->filename() == "file-2");
    CHECK_FALSE(
        storage::create_file(scratch.path() / "absent/file", "new").value_or(storage::Problem{}).reason.empty());
}

TEST_CASE("what killed writers left is swept by the next write there, and nothing else is") {
    const ScratchDirectory scratch;
    put(scratch.path() / "game.parley.backup", "mine");
    put(scratch.path() / ".parley-mine.tmp", "mine");
    leave_behind(scratch.path() / "game");
    leave_behind(scratch.path() / "other"); // sweeps the first
    REQUIRE(names_in(scratch.path()).size() == 3);
    {
        const auto alive = storage::StagedFile::write(scratch.path() / "alive", "whole"); // sweeps the second
        REQUIRE(alive.has_value());
        REQUIRE_FALSE(storage::replace_file(scratch.path() / "game", "whole"));
        CHECK(names_in(scratch.path()).size() == 4); // its own is left to a writer that lives
    }
    CHECK(names_in(scratch.path()) == std::set<std::string>{"game.parley.backup", ".parley-mine.tmp", "game"});
    CHECK(contents_of(scratch.path() / "game") == "whole");
}

TEST_CASE("a file that is moved, deleted, replaced or changed behind its writer's back is noticed") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "journal", elsewhere = scratch.path() / "elsewhere";
    auto opened = storage::AppendFile::create(file, "one\n");
    REQUIRE(opened.has_value());
    CHECK_FALSE(opened->estranged());
    fs::rename(file, elsewhere);
    REQUIRE(opened->estranged());
    CHECK(storage::sentence(*opened->estranged()).find("moved or deleted") != std::string::npos);
    CHECK_FALSE(opened->append("two\n")); // and gets its lines all the same
    fs::rename(elsewhere, file);
    CHECK_FALSE(opened->estranged());
    CHECK(contents_of(file) == "one\ntwo\n");

    put(file, "one\ntwo\nthree, by hand\n");
    REQUIRE(opened->estranged());
    CHECK(storage::sentence(*opened->estranged()).find("changed") != std::string::npos);
    CHECK(opened->append("three\n"));
    CHECK(contents_of(file) == "one\ntwo\nthree, by hand\n");

    fs::remove(file);
    CHECK(opened->estranged());
    put(file, "one\ntwo\n"); // another file, of the same name and length
    REQUIRE(opened->estranged());
    CHECK(storage::sentence(*opened->estranged()).find("another file") != std::string::npos);
    fs::remove_all(scratch.path());
    CHECK(opened->estranged());
}

TEST_CASE("a limit on the size of files is a problem with the system's words, not the end of the process") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "journal";
    const std::vector<int> codes = at_once(1, [&](int) {
        storage::let_writes_fail();
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto opened = storage::AppendFile::create(file, "one\n");
        if (!opened)
            return 1;
        const auto problem = opened->append(std::string(8000, 'x') + "\n");
        if (!problem || problem->reason != "File too large")
            return 2;
        if (opened->append("two\n"))
            return 3;
        return storage::create_file(scratch.path() / "large", std::string(8000, 'x')) ? 0 : 4;
    });
    CHECK(codes.front() == 0);
    CHECK(contents_of(file) == "one\ntwo\n");
    CHECK(names_in(scratch.path()) == std::set<std::string>{"journal"});
}

#include "storage/directories.hpp"

#include "scratch_directory.hpp"
#include "storage/asset_search.hpp"
#include "tests/catch.hpp"

#include <algorithm>

using namespace parley;
using namespace parley::testing;
using storage::Place;
namespace fs = std::filesystem;

TEST_CASE("an XDG variable decides where files go, and HOME when there is none") {
    const Variable home("HOME", "/home/somebody");
    const Variable data("XDG_DATA_HOME", nullptr);
    const Variable state("XDG_STATE_HOME", "/elsewhere/state");
    const Variable config("XDG_CONFIG_HOME", "");
    const Variable cache("XDG_CACHE_HOME", "relative/cache");
    REQUIRE(*storage::directory(Place::data) == fs::path("/home/somebody/.local/share/parley"));
    REQUIRE(*storage::directory(Place::state) == fs::path("/elsewhere/state/parley"));
    REQUIRE(*storage::directory(Place::config) == fs::path("/home/somebody/.config/parley"));
    // The specification: a relative path is invalid and is ignored.
    REQUIRE(*storage::directory(Place::cache) == fs::path("/home/somebody/.cache/parley"));
}

TEST_CASE("without HOME and without a variable there is a problem with a sentence, not a guess") {
    const Variable home("HOME", nullptr);
    const Variable state("XDG_STATE_HOME", nullptr);
    const auto found = storage::directory(Place::state);
    REQUIRE_FALSE(found.has_value());
    REQUIRE(found.error().deed == storage::Deed::find_home);
    REQUIRE(storage::sentence(found.error()).find("XDG_STATE_HOME") != std::string::npos);
    const Variable relative("HOME", "not/absolute");
    REQUIRE_FALSE(storage::directory(Place::state).has_value());
}

TEST_CASE("data directories are searched own first, then the system's in their order") {
    const Variable home("HOME", "/h");
    const Variable data("XDG_DATA_HOME", nullptr);
    {
        const Variable dirs("XDG_DATA_DIRS", "/one:relative::/two");
        const std::vector<fs::path> expected{"/h/.local/share/parley", "/one/parley", "/two/parley"};
        REQUIRE(storage::data_directories() == expected);
    }
    const Variable dirs("XDG_DATA_DIRS", nullptr);
    const std::vector<fs::path> expected{"/h/.local/share/parley", "/usr/local/share/parley", "/usr/share/parley"};
    REQUIRE(storage::data_directories() == expected);
}

TEST_CASE("making a directory makes those above it, and says so when a file is in the way") {
    const ScratchDirectory scratch;
    REQUIRE_FALSE(storage::make_directory(scratch.path() / "a/b/c"));
    REQUIRE(fs::is_directory(scratch.path() / "a/b/c"));
    REQUIRE_FALSE(storage::make_directory(scratch.path() / "a/b/c"));
    put(scratch.path() / "file", "x");
    REQUIRE(storage::make_directory(scratch.path() / "file"));
    REQUIRE(storage::make_directory(scratch.path() / "file/below"));
}

TEST_CASE("assets are looked for in the variable, then the data directories, then near the program, each once") {
    const ScratchDirectory scratch;
    const fs::path root = fs::canonical(scratch.path());
    for (const char* each : {"first", "second", "share/parley/kind", "home/.local/share/parley/kind"})
        fs::create_directories(root / each);
    const std::string list = (root / "first").string() + ":" + (root / "absent").string() + ":" +
                             (root / "second").string() + ":" + (root / "first").string();
    const Variable variable("PARLEY_TEST_ASSETS", list.c_str());
    const Variable home("HOME", (root / "home").c_str());
    const Variable data("XDG_DATA_HOME", nullptr);
    const Variable dirs("XDG_DATA_DIRS", (root / "share").c_str());
    const std::vector<fs::path> found = storage::asset_directories("PARLEY_TEST_ASSETS", "kind");
    const std::vector<fs::path> expected{root / "first", root / "second", root / "home/.local/share/parley/kind",
                                         root / "share/parley/kind"};
    REQUIRE(found.size() >= expected.size());
    REQUIRE(std::equal(expected.begin(), expected.end(), found.begin()));
}

TEST_CASE("the directory beside the running program is searched without an installation") {
    const fs::path here = storage::program_directory();
    REQUIRE(fs::is_directory(here));
    const fs::path beside = here / "parley-test-beside";
    fs::create_directories(beside);
    const auto found = storage::asset_directories("PARLEY_TEST_ASSETS", "parley-test-beside");
    fs::remove(beside);
    REQUIRE(found == std::vector<fs::path>{fs::weakly_canonical(beside)});
}

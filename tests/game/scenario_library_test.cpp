#include "game/scenario_library.hpp"

#include "../storage/scratch_directory.hpp"
#include "playing.hpp"

using namespace parley;
using namespace parley::testing;

TEST_CASE("a scenario is found by name: the variable's folders first, then the library near the program") {
    const ScratchDirectory scratch;
    put(scratch.path() / "one/geneva-2022.yaml", "mine");
    put(scratch.path() / "two/zz-only-here.yaml", "mine too");
    put(scratch.path() / "two/notes.txt", "no scenario");
    const std::string list = (scratch.path() / "one").string() + ":" + (scratch.path() / "two").string();
    const Variable variable("PARLEY_SCENARIOS", list.c_str());
    REQUIRE(game::find_scenario("geneva-2022") == fs::canonical(scratch.path() / "one/geneva-2022.yaml"));
    REQUIRE(game::find_scenario("zz-only-here").has_value());
    REQUIRE_FALSE(game::find_scenario("notes").has_value());
    REQUIRE_FALSE(game::find_scenario("no-such-scenario").has_value());
    REQUIRE_FALSE(game::find_scenario("").has_value());

    const std::vector<fs::path> files = game::scenario_files();
    REQUIRE(std::count_if(files.begin(), files.end(),
                          [](const fs::path& path) { return path.stem() == "geneva-2022"; }) == 1);
    REQUIRE(std::is_sorted(files.begin(), files.end(),
                           [](const fs::path& a, const fs::path& b) { return a.stem() < b.stem(); }));
    REQUIRE(files.back() == fs::canonical(scratch.path() / "two/zz-only-here.yaml"));
}

TEST_CASE("a path is taken as given, wherever it leads") {
    const ScratchDirectory scratch;
    const fs::path file = scratch.path() / "my.yaml";
    put(file, "x");
    REQUIRE(game::find_scenario(file.string()) == file);
    REQUIRE_FALSE(game::find_scenario((scratch.path() / "other.yaml").string()).has_value());
    REQUIRE_FALSE(game::find_scenario(scratch.path().string()).has_value());
}

TEST_CASE("a name is no way out of the scenario folders") {
    REQUIRE_FALSE(game::find_scenario("..").has_value());
    REQUIRE_FALSE(game::find_scenario(".").has_value());
}

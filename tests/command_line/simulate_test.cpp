#include "game/journal_file.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace parley;
using command_line::ExitCode;

TEST_CASE("A simulation gives the same bytes whatever the number of jobs") {
    const test::OwnFolder folder;
    for (const std::string format : {"table", "csv", "json"}) {
        const std::vector<std::string> words{"simulate", "first-table", "--us",     "conceder", "--games", "12",
                                             "--seed",   "5",           "--format", format,     "--jobs"};
        std::vector<std::string> one = words, two = words;
        one.push_back("1");
        two.push_back("2");
        const test::Ran alone = test::ran(one);
        CHECK(alone.code == ExitCode::ok);
        CHECK(alone.err.empty()); // no progress bar where nobody looks
        CHECK(alone.out == test::ran(two).out);
        CHECK(test::contains(alone.out, "conceder"));
    }
}

TEST_CASE("The CSV of a simulation has one row a game, each with as many fields as the head") {
    const test::OwnFolder folder;
    std::istringstream rows(test::ran({"simulate", "first-table", "--games", "7", "--format", "csv"}).out);
    std::string head;
    REQUIRE(std::getline(rows, head));
    CHECK(head.starts_with("game,seed,ending"));
    std::size_t count = 0;
    for (std::string row; std::getline(rows, row); ++count)
        CHECK(std::ranges::count(row, ',') == std::ranges::count(head, ','));
    CHECK(count == 7);
}

TEST_CASE("The games of a simulation have the seeds from the one given on, each the game that play sets up with it") {
    const test::OwnFolder folder;
    const std::string games = folder.file("games");
    const test::Ran played = test::ran(
        {"simulate", "first-table", "--games", "3", "--seed", "41", "--format", "csv", "--save", games, "--jobs", "2"});
    REQUIRE(played.code == ExitCode::ok);
    for (const std::string number : {"0", "1", "2"}) {
        const std::string seed = std::to_string(41 + std::stoi(number));
        CHECK(test::contains(played.out, "\n" + number + "," + seed + ","));
        const auto simulated = game::load_game(games + "/first-table-" + number + ".parley");
        const std::string own = folder.file("own-" + seed + ".parley");
        REQUIRE(test::ran({"play", "first-table", "--seat", "us", "--seed", seed, "--save", own}).code == ExitCode::ok);
        const auto mine = game::load_game(own);
        REQUIRE((simulated && mine));
        CHECK(simulated->game.setup().seed == mine->game.setup().seed);
        CHECK((simulated->game.state_before(0) == mine->game.state_before(0))); // profiles, and all that chance deals
    }
    const test::Ran second = test::ran({"simulate", "first-table", "--games", "1", "--seed", "42", "--format", "csv"});
    CHECK(test::contains(played.out, second.out.substr(second.out.find("\n0,42,") + 2)));
}

TEST_CASE("A simulation whose last seeds there are not is refused before it plays") {
    const test::OwnFolder folder;
    const test::Ran over = test::ran({"simulate", "first-table", "--games", "3", "--seed", "18446744073709551614"});
    CHECK(over.code == ExitCode::usage);
    CHECK(over.out.empty());
    CHECK(test::contains(over.err, "for 3 games --seed is at most 18446744073709551613."));
    CHECK(test::ran({"simulate", "first-table", "--games", "2", "--seed", "18446744073709551614"}).code ==
          ExitCode::ok);
}

TEST_CASE("A simulation saves its games where it is told to, numbered as in its table, to be explained") {
    const test::OwnFolder folder;
    const std::string games = folder.file("games/kept");
    const test::Ran kept = test::ran({"simulate", "first-table", "--games", "11", "--save", games});
    REQUIRE(kept.code == ExitCode::ok);
    CHECK(kept.out == test::ran({"simulate", "first-table", "--games", "11"}).out);
    const auto count = std::distance(std::filesystem::directory_iterator(games), std::filesystem::directory_iterator());
    CHECK(count == 11);
    const test::Ran told = test::ran({"replay", games + "/first-table-07.parley", "--explain", "--seat", "us"});
    CHECK(told.code == ExitCode::ok);
    CHECK(told.err.empty());

    std::ofstream(folder.file("a-file")) << "in the way";
    const test::Ran refused = test::ran({"simulate", "first-table", "--games", "2", "--save", folder.file("a-file")});
    CHECK(refused.code == ExitCode::files);
    CHECK(refused.out.empty());
    CHECK(test::contains(refused.err, "a-file"));
}

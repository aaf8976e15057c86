// No command writes over a file that is there: it says so before it begins, and the file stays as it was. Devices,
// pipes and the output are written to all the same.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <filesystem>
#include <fstream>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::finished_game;
using test::ran;
using test::Words;

namespace {

/// The words with the place of the file, as it is there already, as a link that leads nowhere, and as it is free.
void keeps_its_hands_off(const test::OwnFolder& folder, const Words& words, const std::string& name = "mine") {
    const std::string file = folder.file(name);
    std::ofstream(file) << "not to be lost";
    Words call = words;
    call.push_back(file);
    const test::Ran refused = ran(call);
    CHECK(refused.code == ExitCode::files);
    CHECK(refused.out.empty());
    CHECK(contains(refused.err, "“" + file + "” is there already and is not written over."));
    CHECK(test::text_of(file) == "not to be lost");
    std::filesystem::remove(file);
    std::filesystem::create_symlink(folder.file("nowhere"), file);
    CHECK(ran(call).code == ExitCode::files);
    CHECK(std::filesystem::is_symlink(std::filesystem::symlink_status(file)));
    std::filesystem::remove(file);
    CHECK(ran(call).code == ExitCode::ok);
    CHECK(test::text_of(file).size() > 100);
    std::filesystem::remove(file);
    call.back() = "/dev/null";
    CHECK(ran(call).code == ExitCode::ok);
    call.back() = "-";
    const test::Ran shown = ran(call);
    CHECK(shown.code == ExitCode::ok);
    CHECK_FALSE(shown.out.empty());
    CHECK_FALSE(std::filesystem::exists("-"));
}

} // namespace

TEST_CASE("A transcript is never written over a file") {
    const test::OwnFolder folder;
    keeps_its_hands_off(folder, {"play", "first-table", "--seat", "us", "--seed", "1", "--transcript"});
}

TEST_CASE("A transcript does not take the place of the game whose it is") {
    const test::OwnFolder folder;
    const std::string file = folder.file("game.parley");
    const Words start{"play", "first-table", "--seat", "us", "--seed", "1"};
    Words both = start;
    both.insert(both.end(), {"--save", file, "--transcript", folder.file("./game.parley")});
    CHECK(ran(both).code == ExitCode::usage);
    Words save = start;
    save.insert(save.end(), {"--save", file});
    REQUIRE(ran(save).code == ExitCode::ok);
    const std::string before = test::text_of(file);
    CHECK(ran({"play", "--load", file, "--transcript", file}).code == ExitCode::files);
    CHECK(test::text_of(file) == before);
}

TEST_CASE("A report is never written over a file") {
    const test::OwnFolder folder;
    const std::string game = finished_game(folder);
    keeps_its_hands_off(folder, {"report", game, "--no-moments", "-o"});
    const std::string before = test::text_of(game);
    CHECK(ran({"report", game, "--no-moments", "-o", game}).code == ExitCode::usage);
    CHECK(test::text_of(game) == before);
}

TEST_CASE("An analysis is never written over a file") {
    const test::OwnFolder folder;
    keeps_its_hands_off(folder, {"analyse", "first-table", "-o"});
}

TEST_CASE("The report of a tournament, whole or joined from parts, is never written over a file") {
    const test::OwnFolder folder;
    const Words small{"tournament", "first-table", "--agents", "micro,random", "--games", "1", "--seed", "4"};
    Words report = small, keep = small;
    report.emplace_back("-o");
    keeps_its_hands_off(folder, report);
    keep.insert(keep.end(), {"--keep", folder.file("all.results")});
    REQUIRE(ran(keep).code == ExitCode::ok);
    REQUIRE(ran(keep).code == ExitCode::ok); // goes on with its own file
    keeps_its_hands_off(folder, {"merge", folder.file("all.results"), "-o"});
}

TEST_CASE("A tournament keeps no results in a file that holds something else") {
    const test::OwnFolder folder;
    std::ofstream(folder.file("mine")) << "not to be lost";
    CHECK(ran({"tournament", "first-table", "--agents", "micro,random", "--games", "1", "--keep", folder.file("mine")})
              .code == ExitCode::faulty);
    CHECK(test::text_of(folder.file("mine")) == "not to be lost");
}

TEST_CASE("A simulation that would write over one of its games' files plays none of them") {
    const test::OwnFolder folder;
    const std::string games = folder.file("games");
    std::filesystem::create_directories(games);
    std::ofstream(games + "/first-table-2.parley") << "not to be lost";
    const Words words{"simulate", "first-table", "--games", "3", "--save", games};
    const test::Ran refused = ran(words);
    CHECK(refused.code == ExitCode::files);
    CHECK(refused.out.empty());
    CHECK(contains(refused.err, "first-table-2.parley” is there already and is not written over."));
    CHECK(folder.saves().size() == 1);
    CHECK(test::text_of(games + "/first-table-2.parley") == "not to be lost");
    std::filesystem::remove(games + "/first-table-2.parley");
    CHECK(ran(words).code == ExitCode::ok);
    CHECK(folder.saves().size() == 3);
    CHECK(ran(words).code == ExitCode::files);
}

// `parley what-if` and `parley replay --explain`: what they find, what they refuse, and that they can be stopped.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <boost/json.hpp>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::finished_game;
using test::ran;

namespace {

std::string begun_game(const test::OwnFolder& folder) {
    const std::string file = folder.file("begun.parley");
    (void)ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1", "--save", file},
              "\n");
    return file;
}

} // namespace

TEST_CASE("a game is played on from a step, with the same bytes for any number of jobs") {
    const test::OwnFolder folder;
    const std::string file = finished_game(folder);
    for (const std::string format : {"table", "json"}) {
        const std::vector<std::string> words{"what-if", file,       "--at", "4",     "--games",
                                             "10",      "--format", format, "--jobs"};
        std::vector<std::string> one = words, two = words;
        one.push_back("1");
        two.push_back("2");
        const test::Ran alone = ran(one);
        CHECK(alone.code == ExitCode::ok);
        CHECK(alone.err.empty());
        CHECK(alone.out == ran(two).out);
    }
    const boost::json::value found =
        boost::json::parse(ran({"what-if", file, "--at", "4", "--games", "10", "--format", "json"}).out);
    CHECK(found.at("continuations").as_array().size() == 10);
    CHECK(found.at("points").at("low").to_number<double>() <= found.at("points").at("mean").to_number<double>());
    CHECK(found.at("agent").as_string() == "tit-for-tat");
    const test::Ran other = ran({"what-if", file, "--at", "0", "--games", "4", "--agent", "conceder"});
    CHECK(contains(other.out, "conceder leading"));
    CHECK(contains(other.out, "In truth it came to"));
}

TEST_CASE("the moments that mattered are told, or that fewer were") {
    const test::OwnFolder folder;
    const std::string file = finished_game(folder);
    const test::Ran table = ran({"what-if", file, "--moments", "--games", "8"});
    CHECK(table.code == ExitCode::ok);
    CHECK(contains(table.out, "The moments that mattered"));
    CHECK(contains(table.out, "decisions was played on"));
    const boost::json::value json =
        boost::json::parse(ran({"what-if", file, "--moments", "--games", "8", "--format", "json"}).out);
    CHECK(json.at("moments").as_array().size() <= 3);
    CHECK(json.at("decisions").to_number<int>() > 3);
}

TEST_CASE("what-if refuses with a sentence and its exit code") {
    const test::OwnFolder folder;
    const std::string file = finished_game(folder);
    CHECK(ran({"what-if", file}).code == ExitCode::usage);
    CHECK(ran({"what-if", file, "--at", "2", "--moments"}).code == ExitCode::usage);
    CHECK(ran({"what-if", file, "--at", "100000"}).code == ExitCode::usage);
    CHECK(ran({"what-if", file, "--at", "2", "--agent", "conceder2"}).code == ExitCode::usage);
    CHECK(ran({"what-if", file, "--at", "2", "--format", "csv"}).code == ExitCode::usage);
    CHECK(ran({"what-if", folder.file("none.parley"), "--at", "2"}).code == ExitCode::files);
    const std::string begun = begun_game(folder);
    const test::Ran early = ran({"what-if", begun, "--moments"});
    CHECK(early.code == ExitCode::faulty);
    CHECK(contains(early.err, "has not ended"));
    const test::Ran on = ran({"what-if", begun, "--at", "0", "--games", "2"});
    CHECK(on.code == ExitCode::faulty);
    CHECK(on.out.empty());
    CHECK(contains(on.err, "error G005: the game has not ended"));
}

TEST_CASE("an interrupt stops the work with 130 and tells nothing of a part") {
    const test::OwnFolder folder;
    const std::string file = finished_game(folder);
    std::istringstream nothing;
    command_line::StreamLines lines(nothing);
    std::ostringstream out, err;
    command_line::Console console{lines, out, err};
    console.interrupted = [] { return true; };
    CHECK(command_line::run({"what-if", file, "--at", "0", "--games", "500", "--jobs", "1"}, console, "test") ==
          ExitCode::interrupted);
    CHECK(out.str().empty());
    CHECK(contains(err.str(), "stopped"));
}

TEST_CASE("an explained replay opens the notebooks of a finished game, and of no other") {
    const test::OwnFolder folder;
    const std::string file = finished_game(folder);
    const test::Ran told = ran({"replay", file, "--explain"});
    CHECK(told.code == ExitCode::ok);
    CHECK(contains(told.out, "    | Moscow: "));
    CHECK(contains(told.out, "Believed: "));
    CHECK(contains(told.out, "Wanted: "));
    CHECK(contains(told.out, "Not done: "));
    std::istringstream all(told.out);
    for (std::string line; std::getline(all, line);) {
        std::size_t characters = 0;
        for (const char c : line)
            characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
        CHECK(characters <= 80);
    }
    const boost::json::value json = boost::json::parse(ran({"replay", file, "--explain", "--format", "json"}).out);
    REQUIRE_FALSE(json.at("explanations").as_array().empty());
    for (const boost::json::value& one : json.at("explanations").as_array()) {
        CHECK(one.at("party").as_string() == "russia"); // a person's decisions have no notebook
        CHECK_FALSE(one.at("why").as_string().empty());
    }
    const test::Ran refused = ran({"replay", begun_game(folder), "--explain"});
    CHECK(refused.code == ExitCode::faulty);
    CHECK(contains(refused.err, "has not ended"));
    CHECK(refused.out.empty());
}

TEST_CASE("the advisers speak when asked, each with a concept") {
    const test::OwnFolder folder;
    const test::Ran game =
        ran({"play", "first-table", "--seat", "us", "--seed", "1", "--save", folder.file("game.parley")},
            "\nhint\nhint\nquit\n");
    CHECK(contains(game.out, "The general: "));
    CHECK(contains(game.out, "The diplomat: "));
}

TEST_CASE("a warning is given once before what cannot be undone, and not at all when switched off") {
    const test::OwnFolder folder;
    // At the table: propose a red line, then a package across it.
    const std::string input = "\n\n\n\nredline\nm_us\nmost\n0\nyes\npropose 2: m_us=2\n\nyes\n\nquit\n";
    const test::Ran with = ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1",
                                "--save", folder.file("with.parley")},
                               input);
    const test::Ran without = ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1",
                                   "--no-warnings", "--save", folder.file("without.parley")},
                                  input);
    INFO(with.out);
    CHECK(contains(with.out, "This cannot be undone"));
    CHECK(contains(with.out, "Commitment: "));
    CHECK_FALSE(contains(without.out, "This cannot be undone"));
}

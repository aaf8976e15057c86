// `parley report`: the page, where it goes, and what is refused.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <filesystem>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;

TEST_CASE("a report goes to a file or to the output, for the seat asked for") {
    const test::OwnFolder folder;
    const std::string game = test::finished_game(folder);
    const std::string page = folder.file("debrief.html");
    const test::Ran written = ran({"report", game, "-o", page});
    CHECK(written.code == ExitCode::ok);
    CHECK(written.out.empty());
    CHECK(written.err.empty());
    const test::Ran shown = ran({"report", game, "-o", "-"});
    CHECK(shown.code == ExitCode::ok);
    CHECK(shown.out == test::text_of(page));
    CHECK(contains(shown.out, "You led the United States"));
    const test::Ran theirs = ran({"report", game, "--output=-", "--seat", "russia"});
    CHECK(theirs.code == ExitCode::ok);
    CHECK(contains(theirs.out, "You led the Russian Federation"));
}

TEST_CASE("a report is refused with a sentence and its exit code") {
    const test::OwnFolder folder;
    const std::string game = test::finished_game(folder);

    const test::Ran nowhere = ran({"report", game});
    CHECK(nowhere.code == ExitCode::usage);
    CHECK(contains(nowhere.err, "-o FILE"));

    const test::Ran nobody = ran({"report", game, "-o", "-", "--seat", "rusia"});
    CHECK(nobody.code == ExitCode::usage);
    CHECK(contains(nobody.err, "russia"));

    const test::Ran missing = ran({"report", folder.file("none.parley"), "-o", "-"});
    CHECK(missing.code == ExitCode::files);

    const test::Ran no_folder = ran({"report", game, "-o", folder.file("none/debrief.html")});
    CHECK(no_folder.code == ExitCode::files);
    CHECK(contains(no_folder.err, "cannot"));

    const std::string before = test::text_of(game);
    const test::Ran itself = ran({"report", game, "-o", game});
    CHECK(itself.code == ExitCode::usage);
    CHECK(test::text_of(game) == before);

    const std::string bad = test::at_root("tests/fixtures/choices/first-table-us.txt");
    const test::Ran no_game = ran({"report", bad, "-o", "-"});
    CHECK(no_game.code == ExitCode::faulty);
    CHECK(no_game.out.empty());
}

TEST_CASE("an unfinished game is not opened") {
    const test::OwnFolder folder;
    const std::string game = folder.file("game.parley");
    const test::Ran begun =
        ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1", "--save", game}, "");
    REQUIRE(std::filesystem::exists(game));
    const test::Ran refused = ran({"report", game, "-o", "-"});
    CHECK(refused.code == ExitCode::faulty);
    CHECK(refused.out.empty());
    CHECK(contains(refused.err, "has not ended"));
}

TEST_CASE("a report is laid out for the paper asked for, A4 when none is, and no other paper is known") {
    const test::OwnFolder folder;
    const std::string game = test::finished_game(folder);
    const auto page = [&](const std::vector<std::string>& paper) {
        std::vector<std::string> words{"report", game, "--no-moments", "-o", "-"};
        words.insert(words.end(), paper.begin(), paper.end());
        return ran(words);
    };
    const test::Ran plain = page({}), a4 = page({"--paper", "a4"}), letter = page({"--paper", "letter"});
    for (const test::Ran& shown : {plain, a4, letter})
        CHECK(shown.code == ExitCode::ok);
    CHECK(contains(a4.out, "@page{size:A4"));
    CHECK_FALSE(contains(a4.out, "size:letter"));
    CHECK(plain.out == a4.out);
    CHECK(contains(letter.out, "@page{size:letter"));
    CHECK_FALSE(contains(letter.out, "size:A4"));
    for (const char* wrong : {"a5", "Letter ", "legal", ""}) {
        const test::Ran refused = page({"--paper", wrong});
        INFO(wrong);
        CHECK(refused.code == ExitCode::usage);
        CHECK(refused.out.empty());
        CHECK(contains(refused.err, "a4"));
        CHECK(contains(refused.err, "letter"));
    }
}

TEST_CASE("a tournament's page has its paper, and its tables none") {
    const test::OwnFolder folder;
    const std::vector<std::string> words{"tournament", "first-table", "--agents", "micro,random", "--games",
                                         "1",          "--seed",      "4",        "--format"};
    const auto told = [&](std::vector<std::string> more) {
        more.insert(more.begin(), words.begin(), words.end());
        return ran(more);
    };
    CHECK(contains(told({"html", "--paper", "letter"}).out, "@page{size:letter"));
    CHECK(contains(told({"html"}).out, "@page{size:A4"));
    CHECK(told({"html", "--paper", "a3"}).code == ExitCode::usage);
    CHECK(told({"csv", "--paper", "a4"}).code == ExitCode::usage);
}

TEST_CASE("a balance report is of a scenario, the same each time, and refuses what belongs to a game") {
    const test::OwnFolder folder;
    const std::string scenario = test::at_root("tests/fixtures/two-seats.yaml");
    const std::string page = folder.file("balance.html");
    const test::Ran written = ran({"report", "--balance", scenario, "--games", "2", "-o", page});
    CHECK(written.code == ExitCode::ok);
    CHECK(written.err.empty());
    const std::string text = test::text_of(page);
    CHECK(ran({"report", "--balance", scenario, "--games", "2", "-o", "-"}).out == text);
    CHECK(contains(text, "a cooperative pair"));
    CHECK(contains(text, "<h2>Will it teach?</h2>"));

    CHECK(ran({"report", "--balance", scenario}).code == ExitCode::usage);
    CHECK(ran({"report", "--balance", scenario, "-o", "-", "--seat", "us"}).code == ExitCode::usage);
    CHECK(ran({"report", "--balance", scenario, "-o", "-", "--no-moments"}).code == ExitCode::usage);
    CHECK(ran({"report", "--balance", scenario, "-o", "-", "--games", "many"}).code == ExitCode::usage);
    CHECK(ran({"report", test::finished_game(folder), "-o", "-", "--games", "2"}).code == ExitCode::usage);
    CHECK(ran({"report", "--balance", scenario, "-o", scenario}).code == ExitCode::usage);
    CHECK(ran({"report", "--balance", scenario, "-o", page}).code == ExitCode::files);
    CHECK(ran({"report", "--balance", folder.file("none.yaml"), "-o", "-"}).code == ExitCode::files);
    const test::Ran bad = ran({"report", "--balance", test::at_root("tests/fixtures/bad/unknown-key.yaml"), "-o", "-"});
    CHECK(bad.code == ExitCode::faulty);
    CHECK(bad.out.empty());
    CHECK(contains(bad.err, "S014"));
}

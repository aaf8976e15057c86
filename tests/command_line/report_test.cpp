// `parley report`: the page, where it goes, and what is refused.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <filesystem>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;

namespace {

/// A whole game of the first table in `file`.
void play_to_the_end(const std::string& file) {
    const test::Ran game =
        ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1", "--save", file},
            test::text_of(test::at_root("tests/fixtures/choices/first-table-us.txt")));
    REQUIRE(contains(game.out, "Debrief:"));
}

} // namespace

TEST_CASE("a report goes to a file or to the output, for the seat asked for") {
    const test::OwnFolder folder;
    const std::string game = folder.file("game.parley");
    play_to_the_end(game);
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
    const std::string game = folder.file("game.parley");
    play_to_the_end(game);

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

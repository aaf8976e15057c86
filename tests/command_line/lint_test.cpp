#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <fstream>

using namespace parley;
using command_line::ExitCode;

namespace {

std::string fixture(const std::string& name) { return test::at_root("tests/fixtures/lint/" + name); }

/// The fixture in the folder, with this below it.
std::string with_lint(const test::OwnFolder& folder, const std::string& name, const std::string& lint) {
    const std::string path = folder.file(name);
    std::ofstream(path) << test::text_of(fixture(name)) << lint;
    return path;
}

} // namespace

TEST_CASE("Check asks whether a scenario will teach only when it is told to, and fails by it only when strict") {
    for (const auto& [name, code] : {std::pair{"four-to-both", "B051"},
                                     {"reservation-of-minus-fifty", "B031"},
                                     {"threshold-of-a-hundred", "B142"},
                                     {"goals-always-met", "B211"},
                                     {"one-session", "B221"},
                                     {"no-measures", "B231"},
                                     {"two-equal-options", "B072"}}) {
        const std::string file = fixture(std::string(name) + ".yaml");
        INFO(file);
        const std::string line = file + ": warning " + code + ": ";
        CHECK_FALSE(test::contains(test::ran({"check", file}).out, line));
        const test::Ran found = test::ran({"check", "--lint", "--games", "0", file});
        CHECK(test::contains(found.out, line));
        CHECK(found.code == ExitCode::ok);
        CHECK(found.err.empty());
        CHECK(test::ran({"check", "--strict", "--games", "0", file}).code == ExitCode::faulty);
    }
}

TEST_CASE(
    "A plain domain in which no outcome suits everybody is found by folder, and no domain of the library is one") {
    const std::string folder = fixture("no-zone");
    CHECK(test::ran({"check", "--strict", folder}).out.empty());
    const test::Ran found = test::ran({"check", "--lint", folder});
    CHECK(test::contains(found.out, folder + ": warning B021: "));
    CHECK(found.code == ExitCode::ok);
    CHECK(test::ran({"check", "--lint", "--strict", folder}).code == ExitCode::faulty);
    const test::Ran library = test::ran({"check", "--lint", "--strict", test::at_root("scenarios/domains")});
    CHECK(library.code == ExitCode::ok);
    CHECK(library.out.empty());
}

TEST_CASE("The verdict of play is a sentence with the session and the share of games") {
    const test::Ran found = test::ran({"check", "--figures", "--games", "2", fixture("one-session.yaml")});
    CHECK(test::contains(found.out, "the text is signed in session 1 in "));
    CHECK(test::contains(found.out, " % of games. Wanted: at most 10 %. Played: 2 games."));
}

TEST_CASE("What a file allows is not told; an allowance that nothing needs is, with its place") {
    const test::OwnFolder folder;
    const std::string allowed = with_lint(folder, "no-measures.yaml",
                                          "\nlint:\n  allow:\n    - {code: B231, reason: Talks alone are shown.}\n");
    CHECK_FALSE(test::contains(test::ran({"check", "--lint", "--games", "0", allowed}).out, "B231"));
    const std::string idle = with_lint(folder, "one-session.yaml",
                                       "\nlint:\n  allow:\n    - {code: B231, reason: Talks alone are shown.}\n");
    const test::Ran told = test::ran({"check", "--lint", "--games", "0", idle});
    CHECK(test::contains(told.out, ":7: warning B001: The allowance of B231 is no longer needed"));
    CHECK(test::ran({"check", "--lint", "--games", "0", "--strict", idle}).code == ExitCode::faulty);
}

TEST_CASE("Every scenario of the library teaches as far as can be reckoned, or says why it is otherwise") {
    const test::Ran one = test::ran({"check", "--lint", "--games", "0", test::at_root("scenarios")});
    INFO(one.out);
    CHECK(one.code == ExitCode::ok);
    CHECK(one.out.empty());
}

// Some ten seconds a scenario in an optimised build: run by hand.
TEST_CASE("Every scenario of the library teaches in play too, or says why it is otherwise", "[!benchmark]") {
    const test::Ran one = test::ran({"check", "--lint", test::at_root("scenarios")});
    INFO(one.out);
    CHECK(one.code == ExitCode::ok);
    CHECK(one.out.empty());
}

TEST_CASE("How many games are played is a whole number") {
    const test::Ran wrong = test::ran({"check", "--games", "many", fixture("one-session.yaml")});
    CHECK(wrong.code == ExitCode::usage);
    CHECK(test::contains(wrong.err, "games"));
}

#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <algorithm>

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

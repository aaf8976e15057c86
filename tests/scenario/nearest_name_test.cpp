#include "scenario/nearest_name.hpp"

#include "tests/catch.hpp"

using namespace parley::scenario;

TEST_CASE("the edit distance counts insertions, deletions, substitutions and swaps of neighbours") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("tension", "tension") == 0);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("abc", "") == 3);
    CHECK(edit_distance("tension", "tenson") == 1);
    CHECK(edit_distance("tension", "tennsion") == 1);
    CHECK(edit_distance("tension", "tansion") == 1);
    CHECK(edit_distance("tension", "tesnion") == 1);
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("ca", "abc") == 3); // alignment: no part is edited twice
    CHECK(edit_distance("abcdef", "badcfe") == 3);
}

TEST_CASE("the nearest known name is offered when it is near, the first of equals") {
    const std::vector<std::string> known{"barges_n", "barges_s", "visits", "line"};
    CHECK(nearest_name("visit", known) == "visits");
    CHECK(nearest_name("barges_x", known) == "barges_n");
    CHECK(nearest_name("barges_sn", known) == "barges_n");
    CHECK(nearest_name("lnie", known) == "line");
    CHECK(nearest_name("treaty", known).empty());
    CHECK(nearest_name("", known).empty());
    CHECK(nearest_name("x", std::vector<std::string>{"y"}).empty());
    CHECK(nearest_name("visits", std::vector<std::string>{}).empty());
    CHECK(nearest_name(std::string(500'000, 'v'), known).empty());
}

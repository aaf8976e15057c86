// `parley analyse`: the table against one that was read by a person, the same figures as JSON, the picture, and what is
// refused.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;

namespace {

boost::json::value json_of(const std::vector<std::string>& words) {
    const test::Ran result = ran(words);
    REQUIRE(result.code == ExitCode::ok);
    return boost::json::parse(result.out);
}

} // namespace

TEST_CASE("the tables of an analysis are those that were read and accepted") {
    const test::OwnFolder folder;
    const std::string three = test::at_root("tests/fixtures/three-seats.yaml");
    const std::string got = ran({"analyse", "first-table"}).out + "\n----\n" +
                            ran({"analyse", "geneva-2022", "--russia", "bargainer", "--trust", "40"}).out + "\n----\n" +
                            ran({"analyse", "geneva-2022", "--all-profiles"}).out + "\n----\n" +
                            ran({"analyse", three, "--trust", "30", "--trust", "north:east=60"}).out;
    const std::string file = test::at_root("tests/goldens/analyse.txt");
    if (std::getenv("PARLEY_RENEW_GOLDENS") != nullptr) {
        std::ofstream(file, std::ios::binary) << got;
        WARN("renewed " << file << "; read it before it is committed");
        return;
    }
    CHECK(got == test::text_of(file));
}

TEST_CASE("JSON holds the figures of the table: the zone of the first table, and every combination of profiles") {
    const test::OwnFolder folder;
    const boost::json::value one = json_of({"analyse", "first-table", "--format", "json"});
    const boost::json::value& zone = one.at("zone");
    CHECK(zone.at("texts").as_int64() == 432);
    CHECK(zone.at("texts_in_zone").at("least").as_int64() == 22);
    CHECK(zone.at("texts_in_zone").at("exact").as_bool());
    CHECK(zone.at("exact").as_bool());
    for (const char* const party : {"us", "russia"})
        CHECK(zone.at("most").at(party).as_double() - zone.at("no_deal").at(party).as_double() ==
              Approx(zone.at("most_over_no_deal").at(party).as_double()));
    CHECK(one.at("unit").as_string() == "points");
    CHECK(zone.at("no_deal").at("us").as_double() == Approx(4)); // as the file says
    CHECK(one.at("by_trust").as_array().size() == 8);
    const boost::json::value all = json_of({"analyse", "geneva-2022", "--all-profiles", "--format", "json"});
    REQUIRE(all.at("combinations").as_array().size() == 9);
    std::int64_t chance = 0;
    for (const boost::json::value& row : all.at("combinations").as_array())
        chance += row.at("chance_in_a_million").as_int64();
    CHECK(chance == 1'000'000);
}

TEST_CASE(
    "a profile, a trust and a file that are asked for are taken; the picture is a whole SVG with the four points") {
    const test::OwnFolder folder;
    const test::Ran distrustful = ran({"analyse", "first-table", "--trust", "0"});
    CHECK(contains(distrustful.out, "the bargaining zone is empty"));
    CHECK(contains(ran({"analyse", "geneva-2022", "--russia", "pretender"}).out, "pretender"));
    const std::string file = folder.file("zone.svg");
    const test::Ran drawn = ran({"analyse", "geneva-2022", "--format", "svg", "-o", file});
    CHECK(drawn.code == ExitCode::ok);
    CHECK(drawn.out.empty());
    const std::string svg = test::text_of(file);
    CHECK(svg.starts_with("<svg"));
    CHECK(svg.ends_with("</svg>\n"));
    for (const char* const word : {"frontier", "no deal", "Nash", "fair share", "equal gains", "greatest sum"})
        CHECK(contains(svg, word));
}

TEST_CASE("an analysis that makes no sense is refused with a sentence, and nothing is written") {
    const test::OwnFolder folder;
    const auto refused = [](const std::vector<std::string>& words, const std::string& part) {
        const test::Ran result = ran(words);
        CHECK(result.code == ExitCode::usage);
        CHECK(result.out.empty());
        INFO(result.err);
        CHECK(contains(result.err, part));
    };
    refused({"analyse"}, "name the scenario first");
    refused({"analyse", "first-table", "--russia", "bargainr"}, "Did you mean “bargainer”?");
    refused({"analyse", "first-table", "--trust", "101"}, "from 0 to 100");
    refused({"analyse", "first-table", "--trust", "us=40"}, "PARTY:PARTY=PERCENTAGE");
    refused({"analyse", "first-table", "--trust", "us:us=40"}, "PARTY:PARTY=PERCENTAGE");
    refused({"analyse", "first-table", "--trust", ":=40"}, "PARTY:PARTY=PERCENTAGE");
    refused({"analyse", "first-table", "--trust", "="}, "whole number");
    refused({"analyse", "first-table", "--format", "csv"}, "table, json or svg");
    refused({"analyse", "first-table", "--all-profiles", "--format", "svg"}, "--all-profiles");
    refused({"analyse", "first-table", "--all-profiles", "--us", "bargainer"}, "leave out --us");
    const std::string copy = folder.file("first-table.yaml");
    std::ofstream(copy, std::ios::binary) << test::text_of(test::at_root("scenarios/first-table.yaml"));
    refused({"analyse", copy, "-o", copy}, "take the place of the scenario");
    CHECK(test::text_of(copy) == test::text_of(test::at_root("scenarios/first-table.yaml")));
    CHECK(ran({"analyse", folder.file("none.yaml")}).code == ExitCode::files);
    CHECK(ran({"analyse", "first-table", "-o", folder.file("no/such/folder.txt")}).code == ExitCode::files);
}

TEST_CASE("a device that takes the output is written to, and is there afterwards") {
    CHECK(ran({"analyse", "first-table", "-o", "/dev/null"}).code == ExitCode::ok);
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

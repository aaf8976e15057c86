// Courses outside, what an option needs and how it melts, as read from a file.
#include "scenario_files.hpp"

#include "tests/catch.hpp"

using namespace parley;
using namespace parley::testing;
using namespace parley::scenario;

TEST_CASE("courses outside are read with their moves, what their steps bring about and what they shift") {
    const Scenario read = read_well(file_text("tests/scenario/every_key.yaml"));
    REQUIRE(read.open.outside.size() == 1);
    const OutsideCourse& brook = read.open.outside[0];
    CHECK(brook.id == "brook");
    CHECK(brook.name == "the brook");
    CHECK(brook.about == "Water signs nothing.");
    CHECK(brook.steps == std::vector<std::string>{"It is low.", "It is high.", "It is over its banks."});
    CHECK(brook.start == 2);
    REQUIRE(brook.moves.size() == 2);
    CHECK(brook.moves[0].text == "It rains.");
    CHECK(brook.moves[0].by == 1);
    CHECK(brook.moves[0].at == SessionIndex{1}); // the first session on or after 2 March
    CHECK(brook.moves[0].date == "2001-03-02");
    CHECK(brook.moves[0].sources == std::vector<std::string>{"X1"});
    CHECK(std::holds_alternative<NotSeen>(brook.moves[0].when.test));
    CHECK(brook.moves[1].by == -2);
    CHECK_FALSE(brook.moves[1].at);
    const auto* stands = std::get_if<OutsideAtLeast>(&brook.moves[1].when.test);
    REQUIRE(stands != nullptr);
    CHECK(stands->course == CourseId(std::size_t{0}));
    CHECK(stands->step == 3);
    REQUIRE(brook.on_reaching.size() == 3);
    CHECK(brook.on_reaching[0].empty());
    REQUIRE(brook.on_reaching[2].size() == 1);
    CHECK(std::get<ChangeTension>(brook.on_reaching[2][0]).by == 4);
    CHECK(read.open.values_move);
    const auto& shifts = read.papers[0].mandate.shifts;
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].course == 0);
    CHECK(shifts[0].from_step == 3);
    CHECK(read.open.text.at(shifts[0].provision).id == "visits");
    CHECK(shifts[0].from_option == 2);
    CHECK(shifts[0].by == core::Points{-150});
    CHECK(read.papers[1].mandate.shifts.empty());
    REQUIRE(read.papers[2].mandate.shifts.size() == 1);
}

TEST_CASE("what an option needs is read with what the options below it need; what melts, session by session") {
    const Scenario read = read_well(file_text("tests/scenario/every_key.yaml"));
    const auto provision = [&](std::string_view id) -> const treaty::Provision& {
        for (const treaty::Provision& each : read.open.text.provisions)
            if (each.id == id)
                return each;
        FAIL("no provision " << id);
        return read.open.text.provisions.front();
    };
    const treaty::Option& sealed = provision("seal").options[2];
    REQUIRE(sealed.needs.size() == 1);
    CHECK(read.open.text.at(sealed.needs[0].provision).id == "line");
    CHECK(sealed.needs[0].at_least == 2);
    CHECK(sealed.melts == std::vector<std::uint8_t>{90, 45});
    CHECK(provision("seal").options[1].needs.empty());
    CHECK(provision("seal").options[1].melts.empty());

    const Scenario plain = read_well(file_text("scenarios/first-table.yaml"));
    CHECK_FALSE(plain.open.values_move);
    CHECK(plain.open.outside.empty());
}

// What is said of locks and of what ends by its day: that everybody is told what is waited for, and how far it has
// come.
#include "wording/pages/surroundings.hpp"

#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/document.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

using namespace parley;

namespace {

scenario::Scenario locked_scenario() {
    scenario::Scenario result = tests::tiny_scenario();
    scenario::Lock lock;
    lock.closes = tests::missiles;
    lock.key = tests::us;
    lock.reason = "They moved first";
    lock.opens_when.test = scenario::SomeSeen{2,
                                              {{scenario::GesturesDone{tests::them, 1}},
                                               {scenario::QuietCloses{tests::them, 2}},
                                               {scenario::AnySeen{{{scenario::OptionAgreed{tests::line_provision, 1}},
                                                                   {scenario::ArticleAgreed{tests::contacts}}}}}}};
    result.open.locks = {lock};
    result.open.counts_conduct = true;
    return result;
}

bool any_has(const std::vector<std::string>& lines, std::string_view part) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("A lock says who set it, why, what it waits for and how far that has come, to every seat", "[wording]") {
    const scenario::Scenario scenario = locked_scenario();
    rules::State state = tests::at_the_table();
    state.open.around.conduct[tests::them.index()].quiet_closes = 1;
    state.open.around.conduct[tests::them.index()].gestures_done = 1;
    const std::string ours = wording::lock_line(rules::View(scenario, state, tests::us), scenario::LockId(0));
    CHECK(ours ==
          "Locked by us: Article 2 (Missiles). They moved first. It opens at a briefing once two of these are so: "
          "Ruritania has carried out a gesture (met); two sessions in a row have closed without an incident or a "
          "measure of pressure by Ruritania (one of two so far); “lines tested” in “Military lines” is agreed, or "
          "Article 1 (Contacts) is agreed (not yet).");
    for (const rules::PartyId seat : {tests::us, tests::them}) {
        const rules::View view(scenario, state, seat);
        CHECK(any_has(wording::briefing(view), "Article 2 (Missiles). They moved first."));
        CHECK(any_has(wording::rolling_text(view), "Article 2. Missiles, locked"));
        CHECK(any_has(wording::rolling_text(view), "(one of two so far)"));
        CHECK(any_has(wording::ladders(view, tests::missiles), "locked"));
        CHECK(wording::lock_lines(view, tests::contacts).empty());
    }
    state.open.around.unlocked.insert(scenario::LockId(0));
    const rules::View open(scenario, state, tests::them);
    CHECK(wording::lock_lines(open).empty());
    CHECK_FALSE(any_has(wording::rolling_text(open), "locked"));
}

TEST_CASE("A refusal for a lock names what it waits for", "[wording]") {
    const scenario::Scenario scenario = locked_scenario();
    rules::Refusal refusal{.code = rules::RefusalCode::locked, .rule = rules::Rule::locked, .party = tests::us};
    const std::string told = wording::sentence(scenario.open, refusal, tests::them);
    CHECK(told.find("Article 2 (Missiles) is locked until two of these are so: Ruritania has carried out a gesture") ==
          0);
    CHECK(told.find("it can be sounded out, and neither tabled nor accepted.") != std::string::npos);
}

TEST_CASE("What ends by its day is told with its day, its price to the reader and what keeps it", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    scenario::RegimeFunction ferry{"the ferry", "Nobody crosses", "2022-01-12", 1, {}, {}, {}};
    ferry.kept_by = scenario::ClauseFrom{tests::line_provision, 1};
    ferry.loses = {core::Points::whole(2), core::Points::whole(1)};
    scenario.open.regime = {ferry};
    rules::State state = tests::at_the_table();
    const auto lines = [&](rules::PartyId seat) { return wording::regime_lines(rules::View(scenario, state, seat)); };
    REQUIRE(lines(tests::us).size() == 1);
    CHECK(lines(tests::us)[0] ==
          "The ferry ends by Wednesday 12 January 2022: Nobody crosses. No agreement is then worth 2 "
          "less to us. What keeps it: “lines tested” in “Military lines”.");
    CHECK(lines(tests::them)[0].find("worth 1 less to us") != std::string::npos);
    CHECK(wording::next_fall(rules::View(scenario, state, tests::us)) == "no deal falls to 2 by 12 January");
    CHECK(any_has(wording::dials(rules::View(scenario, state, tests::us)), "no deal falls to 2 by 12 January"));
    CHECK(any_has(wording::mandate(rules::View(scenario, state, tests::us)), "The ferry ends by"));
    state.open.text.agreed[tests::line_provision.index()] = 1;
    CHECK(wording::next_fall(rules::View(scenario, state, tests::us)).empty());
    CHECK(lines(tests::us)[0].find("as agreed, keeps it") != std::string::npos);
    state.open.session = 1;
    state.open.around.ended.insert(scenario::FunctionId(0));
    CHECK(lines(tests::us)[0] == "The ferry has ended: Nobody crosses. No agreement is worth 2 less to us since.");
    CHECK(any_has(wording::dials(rules::View(scenario, state, tests::us)), "what has ended −2"));
}

TEST_CASE("What stands outside is told with what moves it next and what it makes of the reader's sheet", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    scenario::OutsideCourse brook;
    brook.name = "the brook";
    brook.about = "Water signs nothing";
    brook.steps = {"It is low", "It is high"};
    brook.start = 1;
    brook.moves.resize(2);
    brook.moves[0].text = "It rains";
    brook.moves[0].by = 1;
    brook.moves[0].at = scenario::SessionIndex{1};
    brook.moves[0].date = "2022-01-12";
    brook.moves[0].when = {scenario::NotSeen{{{scenario::OptionAgreed{tests::line_provision, 1}}}}};
    brook.moves[1].text = "It is dry";
    brook.moves[1].by = -1;
    brook.moves[1].when = {scenario::TensionAtMost{40}};
    brook.on_reaching.resize(2);
    scenario.open.outside = {brook};
    scenario.papers[tests::us.index()].mandate.shifts = {{0, 2, tests::line_provision, 1, core::Points::whole(-2)}};
    rules::State state = tests::at_the_table();
    state.open.around.moving.courses[0].step = 1;
    const auto lines = [&](rules::PartyId seat) { return wording::outside_lines(rules::View(scenario, state, seat)); };
    REQUIRE(lines(tests::us).size() == 1);
    CHECK(lines(tests::us)[0] ==
          "Outside the room, the brook at step 1 of 2: It is low. Water signs nothing. It moves up a step by Wednesday "
          "12 January 2022 unless “lines tested” in “Military lines” is agreed; down a step once tension is 40 or "
          "lower. “Military lines” will count −2 for us from step 2 on.");
    CHECK(lines(tests::them)[0].find("for us") == std::string::npos); // the other sheet is not theirs to read
    CHECK(any_has(wording::mandate(rules::View(scenario, state, tests::us)), "Outside the room, the brook"));
    state.open.around.moving.courses[0] = {2, 1, 4};
    state.open.session = 1;
    CHECK(lines(tests::us)[0].find("It moves down a step once") != std::string::npos);
    CHECK(lines(tests::us)[0].find("counts −2 for us since step 2") != std::string::npos);
}

TEST_CASE("A refusal for the order of the text names what is needed; what melts says what is left", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    treaty::Option& option = scenario.open.text.provisions[tests::line_provision.index()].options[1];
    option.needs = {{rules::ProvisionId(1), 1}};
    option.melts = {100, 60, 20};
    const rules::Refusal refusal{.code = rules::RefusalCode::out_of_order,
                                 .rule = rules::Rule::text_order,
                                 .party = {},
                                 .article = {},
                                 .provision = tests::line_provision,
                                 .measure = {},
                                 .number = 1,
                                 .instruction = {}};
    const std::string told = wording::sentence(scenario.open, refusal, tests::us);
    CHECK(told.find("“lines tested” in “Military lines” comes after what it needs: “") == 0);
    CHECK(told.find("agree that first, or in the same package") != std::string::npos);
    rules::State state = tests::at_the_table();
    const auto melting = [&] {
        return wording::melting_words(rules::View(scenario, state, tests::us), tests::line_provision, 1);
    };
    scenario.open.values_move = true;
    state.open.session = 0;
    CHECK(melting() == "100 percent of its worth today, 60 at the next session");
    state.open.text.agreed[tests::line_provision.index()] = 1;
    state.open.around.moving.since[tests::line_provision.index()] = 2;
    CHECK(melting() == "kept at 60 percent of its worth");
}

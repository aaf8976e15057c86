// What is said of those who govern and go, of what is due later, and of counter-moves that wait.
#include "wording/pages/horizon.hpp"

#include "rules/world/persons.hpp"
#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/document.hpp"

#include <algorithm>

using namespace parley;

namespace {

scenario::Scenario two_governments() {
    scenario::Scenario result = tests::tiny_scenario();
    result.open.periods = {"Spring", "Summer"};
    result.open.persons = {{0, 61}, {47, 0}};
    treaty::Horizon& horizon = result.open.text.horizon;
    horizon.periods = 2;
    horizon.leaves[tests::them.index()] = 1;
    horizon.carries[tests::them.index()] = 60;
    horizon.kept_by = tests::line_provision;
    horizon.lifts = {0, 15};
    result.open.text.provisions[tests::promise.index()].due = 1;
    result.open.text.provisions[tests::promise.index()].verifiers[0].fades = {0, 200};
    result.open.measures[1][1].unless = {{tests::line_provision, 1}};
    return result;
}

bool found_in(const std::vector<std::string>& lines, std::string_view part) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("Who leaves, what successors go on with, what is due late and what fades is told to both seats",
          "[wording]") {
    const scenario::Scenario scenario = two_governments();
    const std::vector<std::string> lines = wording::horizon_lines(scenario.open);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].find("After signature, those who sign for Ruritania govern one of the two periods, up to and with "
                        "“Spring”") == 0);
    CHECK(lines[1].find("Due only when their authors have left: “Ruritanian missiles”.") == 0);
    CHECK(lines[1].find("“lines tested” +15") != std::string::npos);
    CHECK(lines[2].find("“two visits a year” −20") != std::string::npos);
    rules::State state = tests::at_the_table();
    state.open.session = 0;
    for (const rules::PartyId seat : {tests::us, tests::them}) {
        CHECK(found_in(wording::mandate(rules::View(scenario, state, seat)), "govern one of the two periods"));
        CHECK(found_in(wording::briefing(rules::View(scenario, state, seat)), "govern one of the two periods"));
    }
    CHECK(wording::horizon_lines(tests::tiny_scenario().open).empty());
}

TEST_CASE("The cup has two halves where its promise outlives those who sign it", "[wording]") {
    scenario::Scenario scenario = two_governments();
    const rules::State state = tests::at_the_table();
    treaty::Outcome outcome{};
    outcome[tests::promise.index()] = 2;
    CHECK(wording::cup(rules::View(scenario, state, tests::us), tests::promise, outcome)
              .find("It falls due when those who sign it have left: ") != std::string::npos);
    scenario.open.text.provisions[tests::promise.index()].due = 0;
    CHECK(wording::cup(rules::View(scenario, state, tests::us), tests::promise, outcome)
              .find("While those who sign it govern, ") != std::string::npos);
    const scenario::Scenario plain = tests::tiny_scenario();
    CHECK(wording::cup(rules::View(plain, state, tests::us), tests::promise, outcome).find("sign it") ==
          std::string::npos);
}

TEST_CASE("Leaders' trust stands beside that of states, and a counter-move says whether its clause is agreed",
          "[wording]") {
    const scenario::Scenario scenario = two_governments();
    rules::State state = tests::at_the_table();
    rules::begin_trust(scenario.open, state.open);
    const auto view = [&] { return rules::View(scenario, state, tests::us); };
    CHECK(found_in(wording::dials(view()), "Between leaders: our trust in Ruritania's 61, theirs in ours 47"));
    CHECK(wording::trust_figure(view(), tests::us, tests::them) == "25/61");
    rules::GivenWord word{tests::them, rules::GivenWord::Kind::threat, tests::exercise, 1, true};
    word.terms.unless = rules::WantedClause{tests::line_provision, 1};
    state.open.words.push_back(word);
    CHECK(found_in(wording::dials(view()), "unless “lines tested” in “Military lines” is agreed: not yet."));
    CHECK(found_in(wording::article_notes(view(), tests::contacts), "not yet"));
    CHECK_FALSE(found_in(wording::article_notes(view(), tests::missiles), "not yet"));
    state.open.text.agreed[tests::line_provision.index()] = 1;
    CHECK(found_in(wording::dials(view()), "is agreed: it is."));
}

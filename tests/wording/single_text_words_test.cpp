// What is said of a clock that was stopped, of what persons found, and of when a cable comes.
#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/choices/single_text_words.hpp"
#include "wording/handouts/cable_condition.hpp"
#include "wording/handouts/guide_words.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

using namespace parley;

namespace {

bool one_says(const std::vector<std::string>& lines, std::string_view part) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("A clock that stands is not offered to be stopped once more", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    scenario.open.procedure.stops_needed = 2;
    rules::State state = tests::at_the_table();
    state.open.session = static_cast<rules::SessionIndex>(scenario.open.sessions.size() - 1);
    const auto lines = [&] { return wording::procedure_lines(rules::View(scenario, state, tests::us)); };
    CHECK(one_says(lines(), "can have the clock stopped"));
    state.open.procedure.clock_stopped = true;
    CHECK_FALSE(one_says(lines(), "can have the clock stopped"));
    CHECK(one_says(lines(), "The clock stands, once."));
}

TEST_CASE("What persons found is not said to be applied", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    treaty::Package package{rules::ArticleSet::of(tests::missiles), {}};
    package.options[tests::promise.index()] = 1;
    const rules::PartySet all = rules::PartySet::of(tests::us) | rules::PartySet::of(tests::them);
    const auto told = [&](rules::Rule rule) {
        return wording::narrate(scenario, {rules::ArticlesAgreed{package.articles, package}, all, {rule, {}}},
                                tests::us);
    };
    CHECK(told(rules::Rule::agreement).starts_with("Agreed ad referendum, and applied provisionally:"));
    CHECK(told(rules::Rule::personal_paper).starts_with("Found between persons, and binding nobody"));
}

TEST_CASE("The instructor reads with each cable when it comes", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    scenario::Occurrence& event = scenario.deck.front();
    event.when = {};
    event.chance = 1000;
    CHECK(wording::cable_condition(scenario, event).empty());
    event.when.test = scenario::ArticleAgreed{tests::missiles};
    CHECK(wording::cable_condition(scenario, event) == ", if Article 2 (Missiles) is agreed");
    event.when.test = scenario::NotSo{{scenario::Condition{scenario::ArticleTabled{tests::us, tests::missiles}}}};
    CHECK(wording::cable_condition(scenario, event) == ", unless Arcadia tabled Article 2 (Missiles)");
    event.chance = 450;
    CHECK(one_says(wording::cable_lines(scenario),
                   ", unless Arcadia tabled Article 2 (Missiles), with a chance of 45 %: "));
}

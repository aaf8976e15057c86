#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/names.hpp"
#include "wording/sentences.hpp"
#include "wording/terminal/play_words.hpp"

#include <set>

using namespace parley;
using namespace parley::wording;

TEST_CASE("each reason for refusing has a name and an objection of its own", "[wording]") {
    std::set<std::string> names, objections;
    for (const rules::Reason reason : {rules::Reason::cost, rules::Reason::home, rules::Reason::trust,
                                       rules::Reason::checking, rules::Reason::form, rules::Reason::timing}) {
        names.insert(reason_name(reason));
        objections.insert(objection(reason));
    }
    CHECK(names.size() == 6);
    CHECK(objections.size() == 6);
    CHECK_FALSE(names.contains(""));
    CHECK_FALSE(objections.contains(""));
}

TEST_CASE("a period without a name is called by its number", "[wording]") {
    scenario::PublicScenario scenario = tests::tiny_scenario().open;
    scenario.periods = {"Spring 2022", ""};
    CHECK(period_name(scenario, 0) == "Spring 2022");
    CHECK(period_name(scenario, 1) == "Period 2");
    CHECK(period_name(scenario, 7) == "Period 8");
}

TEST_CASE("a notebook says all that stood in the way of a package", "[wording]") {
    agents::Rationale rationale;
    rationale.motive = agents::Motive::home_not_asked;
    const scenario::PublicScenario scenario = tests::tiny_scenario().open;
    const std::string home = sentence(scenario, rationale);
    CHECK(home.find("What is more") == std::string::npos);
    rationale.also = {agents::Motive::no_better_than_no_deal};
    const std::string both = home + " What is more, it was less than the least we would sign.";
    CHECK(sentence(scenario, rationale) == both);
    rationale.also.push_back(agents::Motive::home_not_asked);
    const std::string three = sentence(scenario, rationale);
    CHECK(three.starts_with(both + " Besides, "));
    CHECK(three.find("What is more", both.size()) == std::string::npos);
}

TEST_CASE("a notebook shows decimals where a worth and the least that was wanted would look alike", "[wording]") {
    agents::Rationale rationale;
    rationale.worth = core::Points{1260};
    rationale.floor = core::Points{1320};
    const scenario::PublicScenario scenario = tests::tiny_scenario().open;
    CHECK(sentence(scenario, rationale).find("orth 12.6 to us; our least was 13.2.") != std::string::npos);
    rationale.floor = core::Points{1180};
    CHECK(sentence(scenario, rationale).find("orth 13 to us; our least was 12.") != std::string::npos);
}

TEST_CASE("a choice that is a sentence already ends once before what it brings", "[wording]") {
    CHECK(with_consequence("Exercises: hedged.", "saves half") == "Exercises: hedged. Saves half.");
    CHECK(with_consequence("Protest", "home approves.") == "Protest. Home approves.");
    CHECK(with_consequence("Protest", "") == "Protest");
}

#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/names.hpp"

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

// Whom one may play against: everybody of the roster once, in groups, and what a strength means.
#include "tests/catch.hpp"
#include "wording/opponents.hpp"

#include <map>

using namespace parley;

TEST_CASE("every computer delegation is offered once, and nobody who is none", "[wording][opponents]") {
    std::map<std::string_view, int> offered;
    for (const wording::OpponentGroup& group : wording::opponent_groups()) {
        CHECK_FALSE(group.heading.empty());
        for (const std::string_view name : group.opponents)
            ++offered[name];
    }
    for (const agents::AgentKind& kind : agents::roster()) {
        INFO(kind.name);
        CHECK(offered[kind.name] == 1);
    }
    CHECK(offered.size() == agents::roster().size());
}

TEST_CASE("every strength has its line, and the envoys think by it", "[wording][opponents]") {
    for (const agents::Strength& strength : agents::strengths)
        CHECK_FALSE(wording::strength_line(strength.name).empty());
    CHECK(wording::strength_line("enormous").empty());
    for (const agents::Strength& strength : agents::strengths)
        CHECK(agents::strength_named(strength.name) == &strength);
    CHECK(agents::strength_named("enormous") == nullptr);
    CHECK(agents::default_strength.thinking == agents::Thinking::standard);
    CHECK(agents::default_strength.node_budget == agents::default_node_budget);
    CHECK(wording::thinks_by_strength("envoy"));
    CHECK_FALSE(wording::thinks_by_strength("tit-for-tat"));
    CHECK(wording::opponent_title("tit-for-tat") == "Tit-for-tat");
}

#include "analysis/zone_checks.hpp"
#include "prototype.hpp"
#include "tests/catch.hpp"

using namespace parley;
using namespace parley::analysis;

namespace {

/// Two parties and one provision an article; `values[provision][option − 1]` to the first and the second party, at
/// face.
scenario::Scenario small(const std::vector<std::vector<std::array<int, 2>>>& values, int first_needs,
                         int second_needs) {
    scenario::Scenario scenario;
    scenario.papers.resize(2);
    scenario.open.parties.resize(2);
    scenario.open.trust = {{0, 50}, {50, 0}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        treaty::Article article;
        article.provisions = {ProvisionId(i)};
        scenario.open.text.articles.push_back(article);
        treaty::Provision provision;
        provision.article = treaty::ArticleId(i);
        provision.obligors = treaty::PartySet(3);
        provision.credit = treaty::Credit::at_face;
        provision.options.resize(values[i].size() + 1);
        scenario.open.text.provisions.push_back(provision);
        for (std::size_t p = 0; p < 2; ++p) {
            std::vector<core::Points> ladder{core::Points{}};
            for (const std::array<int, 2>& value : values[i])
                ladder.push_back(core::Points::whole(value[p]));
            scenario.papers[p].mandate.values.push_back(ladder);
        }
    }
    const std::array<int, 2> needs{first_needs, second_needs};
    for (std::size_t p = 0; p < 2; ++p) {
        scenario.open.parties[p].profiles.resize(1);
        scenario.open.parties[p].profiles[0].prior = 1000;
        scenario.papers[p].mandate.profiles = {{core::Points::whole(needs[p]), 1000, 0, 900, true, ""}};
    }
    return scenario;
}

/// A trade: each gives what the other wants more. Both together are worth 6 and 6.
const std::vector<std::vector<std::array<int, 2>>> trade{{{10, -4}}, {{-4, 10}}};

void instruct(scenario::Scenario& scenario, std::size_t party, std::size_t provision, treaty::Bound bound,
              treaty::OptionIndex option) {
    scenario.papers[party].mandate.red_lines.push_back({{ProvisionId(provision), bound, option}, "so instructed"});
}

} // namespace

TEST_CASE("a scenario with a trade in it passes the checks of its zone") {
    CHECK(check_zone(small(trade, 5, 5)).empty());
    CHECK(check_zone(small(trade, 6, 6)).empty()); // at the reservation is still in the zone
}

TEST_CASE("a zone that is empty at initial trust is an error that names who falls short and by how much") {
    const auto findings = check_zone(small(trade, 6, 7));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::zone_empty);
    CHECK(findings[0].severity == scenario::Severity::error);
    CHECK(findings[0].party == PartyId(0)); // held at 7, the second party takes its article and leaves the first −4
    REQUIRE(findings[0].most);
    CHECK(*findings[0].most == core::Points::whole(-4));
    CHECK(findings[0].reservation == core::Points::whole(6));
}

TEST_CASE("red lines that leave no zone are an error that names the lines any of which would reopen it") {
    scenario::Scenario scenario = small(trade, 5, 5);
    instruct(scenario, 1, 0, treaty::Bound::at_most, 0);
    instruct(scenario, 0, 1, treaty::Bound::at_most, 1); // forbids nothing
    const auto findings = check_zone(scenario);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::red_lines_leave_no_zone);
    REQUIRE(findings[0].lines.size() == 1);
    CHECK(findings[0].lines[0].by == PartyId(1));
    CHECK(findings[0].lines[0].line.provision == ProvisionId(0));
    scenario.papers[1].mandate.red_lines.clear();
    CHECK(check_zone(scenario).empty());
}

TEST_CASE("two red lines that close the zone each on its own are both needed to reopen it, and none is named") {
    scenario::Scenario scenario = small(trade, 5, 5);
    instruct(scenario, 1, 0, treaty::Bound::at_most, 0);
    instruct(scenario, 0, 1, treaty::Bound::at_most, 0);
    const auto findings = check_zone(scenario);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::red_lines_leave_no_zone);
    CHECK(findings[0].lines.empty());
}

TEST_CASE("red lines that leave a provision without an option are an error that names it") {
    scenario::Scenario scenario = small(trade, 5, 5);
    instruct(scenario, 0, 1, treaty::Bound::at_least, 1);
    instruct(scenario, 1, 1, treaty::Bound::at_most, 0);
    const auto findings = check_zone(scenario);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::red_lines_contradict);
    CHECK(findings[0].provision == ProvisionId(1));
    CHECK(findings[0].lines.size() == 2);
}

TEST_CASE("the form that initialling takes restricts the zone too") {
    scenario::Scenario scenario = small({{{10, -4}}, {{-4, 10}}, {{-3, -3}}}, 5, 5);
    scenario.open.text.form = ProvisionId(2);
    scenario.open.least_form = 1;
    const auto findings = check_zone(scenario);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::zone_empty);
    scenario.open.least_form = 0;
    CHECK(check_zone(scenario).empty());
}

TEST_CASE("a text without anything to trade is warned of as purely distributive") {
    // Each article is good for both by itself: settling them one by one has it all.
    const auto findings = check_zone(small({{{5, 5}}, {{3, 4}}}, 2, 2));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::purely_distributive);
    CHECK(findings[0].severity == scenario::Severity::warning);
    CHECK(findings[0].yardsticks.article_by_article == findings[0].yardsticks.joint_maximum);
}

TEST_CASE("a profile whose zone is empty is warned of, the central one is not blamed") {
    scenario::Scenario scenario = small(trade, 5, 5);
    scenario.open.parties[1].profiles.resize(2);
    scenario.open.parties[1].profiles[0].prior = 600;
    scenario.open.parties[1].profiles[1].prior = 400;
    scenario.papers[1].mandate.profiles.resize(2);
    scenario.papers[1].mandate.profiles[1].reservation = core::Points::whole(30);
    const auto findings = check_zone(scenario);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::other_profile_empty);
    CHECK(findings[0].severity == scenario::Severity::warning);
    CHECK(findings[0].party == PartyId(1));
    CHECK(findings[0].profile == treaty::ProfileId(1));
}

TEST_CASE("the prototype passes, and its simple divisions are worth what the balance sheet says") {
    const scenario::Scenario scenario = test::prototype();
    CHECK(check_zone(scenario).empty());
    const Yardsticks measures = yardsticks(scenario.open.text, situation_at_start(scenario, Profiles{}));
    CHECK(measures.exact);
    CHECK(std::abs(measures.joint_maximum - 6390) <= 45);
    CHECK(std::abs(measures.equal_rungs - 5180) <= 45);
    // The balance sheet has 44.1 and 41.0; how it rounded midpoints and grouped articles is not written there.
    CHECK(std::abs(measures.best_midpoint - 4410) <= 300);
    CHECK(std::abs(measures.article_by_article - 4100) <= 300);
}

TEST_CASE("what one party wins and the other loses is worth nothing jointly, article by article or together") {
    const auto findings = check_zone(small({{{5, -5}}, {{-3, 3}}}, 0, 0));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ZoneCode::purely_distributive);
}

// Small domains invented in the spirit of those that are published for GeniusWeb, good and bad: what is read of each,
// what is said, and what its first profile's outcomes are worth, worked out by hand.
#include "tests/catch.hpp"
#include "tests/scenario/invented_domain.hpp"

#include <cmath>

using namespace parley::scenario;
using namespace parley::testing;

namespace {

std::string web_domain(const std::string& issues) { return R"({"name": "d", "issuesValues": {)" + issues + "}}"; }

std::string web_profile(const std::string& utilities, const std::string& weights, const std::string& more = "") {
    return R"({"LinearAdditiveUtilitySpace": {"name": "p", "issueUtilities": {)" + utilities +
           R"(}, "issueWeights": {)" + weights + "}" + more + "}}";
}

std::string web_values(const std::string& issue, const std::string& utilities) {
    return "\"" + issue + R"(": {"DiscreteValueSetUtilities": {"valueUtilities": {)" + utilities + "}}}";
}

std::vector<Invented> of_geniusweb() {
    const std::string domain =
        web_domain(R"("Line": {"values": ["north", "south"]}, "Term": {"values": ["short", "long"]})");
    const std::string line_utilities = web_values("Line", R"("north": 1, "south": 0.25)");
    const std::string term_utilities = web_values("Term", R"("short": 0.5, "long": 1)");
    const std::string utilities = line_utilities + ", " + term_utilities;
    const std::string weights = R"("Line": 0.75, "Term": 0.25)";
    const std::string ranged = web_domain(R"("price": {"range": {"low": 0, "high": "1", "step": 0.1}})");
    const auto line_of = [](const std::string& ends) {
        return web_profile(R"("price": {"NumberValueSetUtilities": {)" + ends + "}}", R"("price": 1)");
    };
    return {
        {"two web issues", domain, {web_profile(utilities, weights)}, "", {{{0, 0}, 0.875}, {{1, 1}, 0.4375}}},
        {"numbers as words",
         domain,
         {web_profile(utilities, R"("Line": "0.75", "Term": "2.5e-1")")},
         "",
         {{{1, 1}, 0.4375}}},
        {"a number issue",
         ranged,
         {line_of(R"("lowValue": 0, "lowUtility": 1, "highValue": 1, "highUtility": 0)")},
         "",
         {{{0}, 1}, {{3}, 0.7}, {{10}, 0}}},
        {"eight decimals",
         web_domain(R"("price": {"range": {"low": 0, "high": 3, "step": 1}})"),
         {line_of(R"("lowValue": "0", "lowUtility": "0", "highValue": "3", "highUtility": "1")")},
         "",
         {{{1}, 0.33333333}, {{2}, 0.66666667}}},
        {"a partial reservation bid",
         domain,
         {web_profile(utilities, weights, R"(, "reservationBid": {"issuevalues": {"Line": "south"}})")},
         "",
         {{{0, 0}, 0.875}}},
        {"weights nearly one",
         domain,
         {web_profile(utilities, R"("Line": 0.75, "Term": 0.2495)")},
         "",
         {{{0, 1}, 0.9995}}},
        {"an older spelling",
         domain,
         {web_profile(R"("Line": {"discreteutils": {"valueUtilities": {"north": 1, "south": 0.25}}}, )" +
                          term_utilities,
                      weights)},
         "",
         {{{1, 1}, 0.4375}}},
        {"signs written out",
         web_domain(R"("L\u0069ne": {"values": ["n\u006frth", "south"]}, "Term": {"values": ["short", "long"]})"),
         {web_profile(utilities, weights)},
         "",
         {{{1, 1}, 0.4375}}},
        {"a value twice",
         web_domain(R"("Line": {"values": ["north", "south", "north"]}, "Term": {"values": ["short", "long"]})"),
         {web_profile(utilities, weights)},
         "89",
         {{{1, 1}, 0.4375}}},
        {"a key of another tool",
         domain,
         {web_profile(utilities, weights, R"(, "description": "ours")")},
         "83 83",
         {{{1, 1}, 0.4375}}},
        {"written for another domain",
         domain,
         {web_profile(utilities, weights,
                      R"(, "domain": {"name": "e", "issuesValues": {"Line": {"values": ["north"]}}})")},
         "95 95",
         {{{1, 1}, 0.4375}}},
        {"weights over one in the web",
         domain,
         {web_profile(utilities, R"("Line": 0.75, "Term": 0.252)")},
         "28 28",
         {}},
        {"no weight", domain, {web_profile(utilities, R"("Line": 1)")}, "25 25", {}},
        {"a weight too many", domain, {web_profile(utilities, weights + R"(, "Flag": 0)")}, "14 14", {}},
        {"an issue too many",
         domain,
         {web_profile(utilities + ", " + web_values("Flag", R"("red": 1)"), weights + R"(, "Flag": 0)")},
         "14 14",
         {}},
        {"an issue too few", domain, {web_profile(line_utilities, R"("Line": 1)")}, "16 16", {}},
        {"a utility too few",
         domain,
         {web_profile(web_values("Line", R"("north": 1)") + ", " + term_utilities, weights)},
         "17 17",
         {}},
        {"a utility too many",
         domain,
         {web_profile(web_values("Line", R"("north": 1, "south": 0, "west": 0)") + ", " + term_utilities, weights)},
         "15 15",
         {}},
        {"a utility over one",
         domain,
         {web_profile(web_values("Line", R"("north": 1.5, "south": 0)") + ", " + term_utilities, weights)},
         "19 19",
         {}},
        {"a reservation bid of an unknown issue",
         domain,
         {web_profile(utilities, weights, R"(, "reservationBid": {"issuevalues": {"Flag": "red"}})")},
         "14 14",
         {}},
        {"a range as a list",
         web_domain(R"("price": {"range": ["0", "1", "0.1"]})"),
         {line_of(R"("lowValue": 0, "lowUtility": 1, "highValue": 1, "highUtility": 0)")},
         "24",
         {}},
        {"no step",
         web_domain(R"("price": {"range": {"low": 0, "high": 1, "step": 0}})"),
         {line_of(R"("lowValue": 0, "lowUtility": 1, "highValue": 1, "highUtility": 0)")},
         "19",
         {}},
        {"a line over another range",
         ranged,
         {line_of(R"("lowValue": 0, "lowUtility": 1, "highValue": 2, "highUtility": 0)")},
         "30 30",
         {}},
        {"a partial profile of the web",
         domain,
         {R"({"DefaultPartialOrdering": {}, "PartialProfile": {}})"},
         "9 9",
         {}},
    };
}

} // namespace

TEST_CASE("domains in the spirit of those of GeniusWeb are read, or refused, as it does") {
    const auto all = of_geniusweb();
    CHECK(all.size() >= 20);
    read_each(all, ".json");
    const DomainReading partial =
        read_domain("bid", std::vector<DomainFile>{{"domain.json", of_geniusweb()[4].domain},
                                                   {"a.json", of_geniusweb()[4].profiles[0]},
                                                   {"b.json", of_geniusweb()[0].profiles[0]}});
    REQUIRE(partial.domain);
    CHECK(std::abs(partial.domain->profiles[0].reservation - 0.75 * 0.25) < 1e-12);
    CHECK(partial.domain->profiles[1].reservation == 0);
}

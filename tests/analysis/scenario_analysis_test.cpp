// The figures of the numeric prototype as the analysis of a whole scenario gives them, and its sums against
// enumeration.
#include "analysis/scenario_analysis.hpp"
#include "prototype.hpp"
#include "tests/catch.hpp"

#include <cmath>

using namespace parley;
using namespace parley::analysis;
using namespace parley::analysis::test;

namespace {

bool within(std::int64_t hundredths, double expected, double tolerance) {
    return std::abs(static_cast<double>(hundredths) / 100.0 - expected) <= tolerance;
}

} // namespace

TEST_CASE("trust and verification are worth what the prototype measured, and yardsticks agree with the table") {
    const scenario::Scenario scenario = prototype();
    const ScenarioAnalysis found = analyse(scenario, Profiles{}, even_trust(25));
    REQUIRE(found.by_trust.size() == 8);
    CHECK(within(found.by_trust[2].joint_maximum, 63.9, 0.45));
    CHECK(within(found.by_trust[2].unverified_joint_maximum, 49.3, 0.45));
    CHECK(within(found.by_trust[7].joint_maximum, 92.0, 0.001));
    CHECK(within(found.by_trust[7].unverified_joint_maximum, 84.0, 0.001));
    CHECK(found.yardsticks.joint_maximum == found.by_trust[2].joint_maximum);
    CHECK(found.unverified_joint_maximum == found.by_trust[2].unverified_joint_maximum);
    for (std::size_t i = 1; i < found.by_trust.size(); ++i) {
        CHECK(found.by_trust[i].joint_maximum > found.by_trust[i - 1].joint_maximum);
        CHECK(found.by_trust[i].unverified_joint_maximum <= found.by_trust[i].joint_maximum);
    }
}

TEST_CASE("every combination of profiles has its row, chances sum to a million, and a better zone has more texts") {
    scenario::Scenario scenario = prototype();
    REQUIRE(scenario.open.parties[0].profiles.size() == 1);
    REQUIRE(scenario.open.parties[1].profiles.size() == 3);
    scenario.open.parties[0].profiles[0].prior = 1000;
    const std::vector<AtProfiles> rows = analyse_all_profiles(scenario, trust_at_start(scenario.open));
    std::size_t combinations = 1;
    for (const scenario::Party& party : scenario.open.parties)
        combinations *= party.profiles.size();
    REQUIRE(rows.size() == combinations);
    std::int64_t chance = 0;
    for (const AtProfiles& row : rows) {
        chance += row.chance;
        REQUIRE(row.zone.in_zone);
        CHECK(row.zone.in_zone->exact());
        CHECK((row.zone.in_zone->least > 0) == row.zone.points.has_value());
        const Situation situation = situation_at_start(scenario, row.profiles);
        CHECK(row.zone.in_zone->least == texts_in_zone(situation.space(), situation.reservation));
        if (row.zone.points)
            for (std::size_t p = 0; p < 2; ++p) {
                CHECK(row.zone.surplus[p] == row.zone.points->ideal[p] - row.zone.reservation[p]);
                CHECK(row.zone.points->nash.worth[p] >= row.zone.reservation[p]);
            }
    }
    CHECK(chance == 1'000'000);
    // The prototype: against a bargainer 23 and 26 points of surplus, against a prober 15 and 16.
    CHECK(rows[0].zone.in_zone->least > 10 * rows[1].zone.in_zone->least);
    CHECK(within(rows[0].zone.surplus[0], 23, 0.7));
    CHECK(within(rows[1].zone.surplus[1], 16, 0.7));
}

TEST_CASE("a gain over nothing is not a percentage; halves are rounded up") {
    CHECK(gain_percent(6390, 4410) == 45); // the prototype: over the best midpoint, and over article by article
    CHECK(gain_percent(6390, 4100) == 56);
    CHECK_FALSE(gain_percent(100, 0));
    CHECK_FALSE(gain_percent(100, -5));
    CHECK(gain_percent(1005, 1000) == 1);
    CHECK(gain_percent(1004, 1000) == 0);
}

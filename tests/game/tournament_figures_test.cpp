// What a tournament's figures say: Student's t against the printed tables, clustered means against sums by hand, ranks
// that claim no more than the games tell.
#include "core/keyed_draw.hpp"
#include "game/tournament/student.hpp"
#include "game/tournament/tournament_figures.hpp"
#include "tests/catch.hpp"

#include <cmath>

using namespace parley;
using game::ClusteredRow;
using game::GameResult;
using game::Measured;
using game::Schedule;
using game::Strata;

namespace {

/// Equal to within a thousandth of it.
struct About {
    explicit About(double number) : of(number) {}
    double of;
    friend bool operator==(double number, const About& about) {
        return std::abs(number - about.of) <= 1e-3 * std::abs(about.of) + 1e-12;
    }
};

game::TournamentPlan plan_of(std::vector<std::string> agents, std::uint32_t games, std::size_t venues = 1) {
    game::TournamentPlan plan;
    for (std::size_t v = 0; v < venues; ++v)
        plan.venues.push_back({"v" + std::to_string(v), "V", {"north", "south"}, 0, game::Seating::every});
    plan.agents = std::move(agents);
    plan.games = games;
    return plan;
}

/// Each agent's utility at a seat is its worth plus the luck of the seed, which all at a venue share, plus some noise.
std::vector<GameResult> results_of(const Schedule& schedule, const std::vector<int>& worth, int luck, int noise) {
    std::vector<GameResult> results;
    for (std::uint32_t number = 0; number < schedule.games(); ++number) {
        const game::Fixture fixture = schedule.at(number);
        GameResult result;
        result.number = number;
        result.agreed = true;
        for (std::size_t seat = 0; seat < 2; ++seat) {
            const auto draw = [&](std::uint64_t seed, int most, std::uint32_t what) {
                return most == 0 ? 0
                                 : static_cast<int>(
                                       core::draw_below({seed, what, 0, 0, 0}, static_cast<std::uint32_t>(2 * most))) -
                                       most;
            };
            result.seats[seat].utility = worth[fixture.pairing.agents[seat]] + draw(fixture.seed, luck, 1) +
                                         draw(fixture.seed + number, noise, 2 + static_cast<std::uint32_t>(seat));
        }
        results.push_back(result);
    }
    return results;
}

std::string places(const game::TournamentFigures& figures) {
    std::string text;
    for (const game::Standing& standing : figures.ranking)
        text += std::to_string(standing.agent) + ":" + std::to_string(standing.best) + "-" +
                std::to_string(standing.worst) + " ";
    return text;
}

} // namespace

TEST_CASE("Student's t is that of the printed tables") {
    // Abramowitz & Stegun (1964), table 26.10, two-sided.
    const auto near = [](double a, double b) { return std::abs(a - b) < 6e-4; };
    CHECK(near(game::student_critical(2, 0.05), 4.303));
    CHECK(near(game::student_critical(4, 0.05), 2.776));
    CHECK(near(game::student_critical(10, 0.05), 2.228));
    CHECK(near(game::student_critical(10, 0.01), 3.169));
    CHECK(near(game::student_critical(30, 0.05), 2.042));
    CHECK(near(game::student_critical(120, 0.001), 3.373));
    CHECK(near(game::student_critical(1e9, 0.05), 1.961)); // 2,000 degrees
    CHECK(game::student_critical(11.9, 0.05) == game::student_critical(10, 0.05));
    CHECK(game::student_critical(10, 0.05 / 66) > game::student_critical(10, 0.05));
}

TEST_CASE("A row of one stratum has the mean and the standard error of its cluster means") {
    const Strata strata{{4}};
    ClusteredRow row(strata);
    const std::int64_t numbers[4][2] = {{10, 20}, {30, 30}, {50, 10}, {0, 10}}; // means 15, 30, 30, 5
    for (std::uint32_t r = 0; r < 4; ++r)
        for (const std::int64_t number : numbers[r])
            row.add(r, number * 1000);
    const game::Estimate estimate = row.estimate(1e-3);
    CHECK(estimate.mean == About(20));
    CHECK(estimate.count == 8);
    const double error = std::sqrt((25 + 100 + 100 + 225) / 3.0 / 4.0);
    REQUIRE(estimate.margin);
    CHECK(*estimate.margin == About(game::student_critical(3, 0.05) * error));
}

TEST_CASE("Strata weigh the same, and too few clusters give no interval") {
    const Strata strata{{3, 3}};
    ClusteredRow row(strata);
    for (std::uint32_t r = 0; r < 3; ++r) {
        row.add(r, 100);
        row.add(r, 100);
        row.add(3 + r, 300 + r);
    }
    CHECK(row.estimate(1).mean == About(200.5));
    CHECK(row.estimate(1).margin.has_value());
    const Strata single{{1}};
    ClusteredRow lone(single);
    lone.add(0, 7);
    CHECK(lone.estimate(1).mean == About(7));
    CHECK_FALSE(lone.estimate(1).margin);
    CHECK(ClusteredRow(strata).estimate(1).count == 0);
}

TEST_CASE("Luck that all share does not hide who is better; without it nobody is claimed to be") {
    const Schedule schedule(plan_of({"a", "b", "c"}, 40));
    const auto figures = game::figures_of(schedule, results_of(schedule, {500'000, 560'000, 500'000}, 400'000, 20'000));
    CHECK(figures.ranking.front().agent == 1);
    CHECK(places(figures).starts_with("1:1-1 "));
    CHECK(figures.ranking[1].best == 2);
    CHECK(figures.ranking[1].worst == 3);
    CHECK(figures.ranking[2].best == 2);
    CHECK(figures.ranking[0].lead.mean == About(figures.overall[1][Measured::utility].mean -
                                                figures.overall[figures.ranking[1].agent][Measured::utility].mean));
    CHECK(figures.ranking[0].lead.low() > 0);
    // With three pairs to hold together the same lead has the margin of an error of 0.05/3.
    CHECK(figures.ranking[0].joint_lead.mean == figures.ranking[0].lead.mean);
    CHECK(*figures.ranking[0].joint_lead.margin / *figures.ranking[0].lead.margin ==
          About(game::student_critical(39, 0.05 / 3) / game::student_critical(39, 0.05)));
    CHECK(figures.ranking[2].lead.count == 0);
    // The interval of each alone is wide: it holds the luck.
    CHECK(figures.overall[1][Measured::utility].low() < figures.overall[0][Measured::utility].high());
}

TEST_CASE("Of equal agents, hardly ever is one told apart") {
    int told_apart = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        game::TournamentPlan plan = plan_of({"a", "b", "c", "d"}, 12, 2);
        plan.seed = seed;
        const Schedule schedule(plan);
        const auto figures = game::figures_of(schedule, results_of(schedule, {0, 0, 0, 0}, 100'000, 200'000));
        for (const game::Standing& standing : figures.ranking)
            if (standing.best != 1 || standing.worst != 4) {
                ++told_apart;
                break;
            }
    }
    CHECK(told_apart <= 9); // at 5 % of 60, 3 are expected; more than 9 is less likely than one in a thousand
}

TEST_CASE("Figures by venue, seat and opponent are the means of their games") {
    const Schedule schedule(plan_of({"a", "b"}, 5, 2));
    std::vector<GameResult> results = results_of(schedule, {100'000, 300'000}, 0, 0);
    for (GameResult& result : results) {
        const game::Fixture fixture = schedule.at(result.number);
        result.seats[0].utility += 50'000; // the first seat is the better one
        result.agreed = fixture.pairing.agents[0] != fixture.pairing.agents[1];
        result.to_frontier = fixture.venue == 0 ? 0 : 250;
        if (fixture.venue == 1)
            result.to_nash = 400;
    }
    const auto figures = game::figures_of(schedule, results);
    CHECK(figures.games == 40);
    CHECK(figures.overall[0][Measured::utility].mean == About(0.125));
    CHECK(figures.venues[1].seats[0][0][Measured::utility].mean == About(0.15));
    CHECK(figures.venues[1].seats[1][0][Measured::utility].mean == About(0.1));
    CHECK(figures.overall[0][Measured::agreement].mean == About(0.5));
    CHECK(figures.overall[0][Measured::to_frontier].mean == About(1.25));
    CHECK(figures.overall[0][Measured::pareto].mean == About(0.5));
    CHECK(figures.overall[0][Measured::to_nash].mean == About(4)); // one venue has no Nash point
    CHECK(figures.venues[0].agents[0][Measured::to_nash].count == 0);
    CHECK(figures.against[0][1].mean == About(0.125));
    CHECK(figures.against[1][1].mean == About(0.325));
    CHECK(figures.overall[0][Measured::utility].count == 40);
    CHECK(places(figures) == "1:1-1 0:2-2 ");
}

TEST_CASE("Plain domains are the sample themselves: many games at one of them do not feign certainty") {
    game::TournamentPlan plan = plan_of({"a", "b"}, 50, 3);
    plan.protocol = game::Protocol::alternating_offers;
    CHECK(game::strata_of(plan).clusters == std::vector<std::uint32_t>{3});
    const Schedule schedule(plan);
    std::vector<GameResult> results = results_of(schedule, {0, 0}, 0, 0);
    for (GameResult& result : results) {
        const game::Fixture fixture = schedule.at(result.number);
        for (std::size_t seat = 0; seat < 2; ++seat)
            result.seats[seat].utility =
                100'000 * static_cast<std::int32_t>(fixture.venue) * (fixture.pairing.agents[seat] == 0 ? 1 : -1);
    }
    const auto figures = game::figures_of(schedule, results);
    CHECK(figures.venues_are_the_sample);
    CHECK(figures.overall[0][Measured::utility].mean == About(0.1));
    CHECK(*figures.overall[0][Measured::utility].margin == About(4.303 * 0.1 / std::sqrt(3.0)));
    CHECK(figures.ranking[0].joint_lead.low() < 0);
    CHECK(places(figures) == "0:1-2 1:1-2 "); // better at two of three domains proves nothing
}

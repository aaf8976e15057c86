#include "tests/catch.hpp"
#include "wording/tournament/findings.hpp"
#include "wording/tournament/measures.hpp"
#include "wording/tournament/tournament_titles.hpp"

using namespace parley;
using namespace parley::wording;
using game::Measured;

namespace {

game::Estimate estimate(double mean, double margin) {
    game::Estimate made;
    made.mean = mean;
    made.margin = margin;
    made.count = 10;
    return made;
}

game::TournamentPlan plan_of_three() {
    game::TournamentPlan plan;
    plan.agents = {"micro", "boulware", "random"};
    plan.venues = {{"first-table", "The First Table", {"north", "south"}, 0, game::Seating::every}};
    plan.games = 1;
    plan.seed = 4;
    return plan;
}

/// By rank the agents of the plan, with these means of utility and the places given.
game::TournamentFigures figures_with(std::vector<double> means, double margin, std::uint32_t worst_of_first) {
    game::TournamentFigures figures;
    for (std::size_t i = 0; i < means.size(); ++i) {
        game::AgentFigures agent;
        agent.of[static_cast<std::size_t>(Measured::utility)] = estimate(means[i], margin);
        agent.of[static_cast<std::size_t>(Measured::agreement)] = estimate(0.9, 0.01);
        figures.overall.push_back(agent);
        game::Standing standing;
        standing.agent = static_cast<game::AgentIndex>(i);
        standing.best = standing.worst = static_cast<std::uint32_t>(i + 1);
        standing.lead = estimate(0.1, 0.02);
        figures.ranking.push_back(standing);
    }
    figures.ranking.front().worst = worst_of_first;
    return figures;
}

} // namespace

TEST_CASE("A tournament's finding claims no more than its intervals carry", "[wording]") {
    const game::TournamentPlan plan = plan_of_three();
    CHECK(findings(plan, figures_with({0.5, 0.2, 0.1}, 0.02, 1)) ==
          std::vector<std::string>{
              "micro is first: mean utility 0.500 ± 0.020, agreement in 0.900 of its games.",
              "Its interval stands clear of the second's, boulware with 0.200 ± 0.020; on common chance it is ahead by "
              "0.100 ± 0.020."});
    CHECK(findings(plan, figures_with({0.5, 0.49, 0.1}, 0.02, 2)) ==
          std::vector<std::string>{"micro has the greatest mean utility, 0.500 ± 0.020, but is not told apart from the "
                                   "second, boulware.",
                                   "Its interval overlaps that of boulware, 0.490 ± 0.020; on common chance it is "
                                   "ahead by 0.100 ± 0.020."});
    CHECK(findings(plan, figures_with({0.5, 0.49, 0.48}, 0.02, 3))
              .front()
              .ends_with("is not told apart from the next two."));
    CHECK(findings(plan, figures_with({0.5, 0.5, 0.1}, 0.02, 2)) ==
          std::vector<std::string>{"micro and boulware are level."});
    game::TournamentFigures few = figures_with({0.5, 0.2, 0.1}, 0.02, 1);
    few.overall[1].of[static_cast<std::size_t>(Measured::utility)].margin.reset();
    CHECK(findings(plan, few) == std::vector<std::string>{"There are too few games to say how sure the order is: more "
                                                          "games, or more venues, give intervals."});
    few.ranking.resize(1);
    CHECK(findings(plan, few) == std::vector<std::string>{"With one agent there is nothing to rank."});
}

TEST_CASE("A tournament's plan counts in the singular where there is one", "[wording]") {
    game::TournamentPlan plan = plan_of_three();
    CHECK(plan_words(plan) == "1 scenario, 3 agents, every ordered assignment of them to the seats, 1 game each: 9 "
                              "games in all, seed 4.");
    plan.protocol = game::Protocol::alternating_offers;
    plan.rounds = 1000;
    plan.games = 2;
    CHECK(plan_words(plan) == "1 domain, 3 agents, every ordered assignment of them to the seats, 2 games each of "
                              "1,000 rounds: 18 games in all, seed 4.");
}

TEST_CASE("Everything that is measured has a title of its own, and a figure its margin", "[wording]") {
    for (std::size_t i = 0; i < game::measured_count; ++i)
        for (std::size_t other = 0; other < i; ++other)
            CHECK(title_of(static_cast<Measured>(i), game::Protocol::whole_games) !=
                  title_of(static_cast<Measured>(other), game::Protocol::whole_games));
    CHECK(title_of(Measured::steps, game::Protocol::alternating_offers) == "rounds");
    CHECK(fixed(-0.6125, 3) == "-0.613");
    CHECK(fixed(2.5, 0) == "3");
    CHECK(with_margin(estimate(0.612, 0.02), Measured::utility) == "0.612 ± 0.020");
    CHECK(with_margin({}, Measured::utility) == "-");
}

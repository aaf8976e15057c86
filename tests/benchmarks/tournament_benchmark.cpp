// How many games of a tournament are played in a second, one thread: figures and how they were taken in
// tests/BENCHMARKS.md.
#include "game/domain_library.hpp"
#include "game/tournament/plain_negotiations.hpp"
#include "game/tournament/tournament_figures.hpp"
#include "game/tournament/whole_games.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace parley;

namespace {

/// Seconds of the processor, which other work on the machine disturbs less than the clock on the wall.
double median_of(int runs, const std::function<void()>& work) {
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        seconds.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::nth_element(seconds.begin(), seconds.begin() + runs / 2, seconds.end());
    return seconds[static_cast<std::size_t>(runs / 2)];
}

/// Plays every game of the plan on this thread and returns the results.
template <class Play>
std::vector<game::GameResult> play_all(const game::Schedule& schedule, const Play& play) {
    std::vector<game::GameResult> results;
    for (std::uint32_t number = 0; number < schedule.games(); ++number)
        results.push_back(play(schedule.at(number)));
    return results;
}

void games_of(const std::string& agent, std::uint32_t games) {
    const game::Scenarios scenarios{test::read_from_tree("scenarios/geneva-2022.yaml")};
    const game::TournamentPlan plan = game::plan_of_games(scenarios, {agent}, games, 1);
    const game::Schedule schedule(plan);
    const double each = median_of(3, [&] {
        (void)play_all(schedule, [&](const auto& fixture) { return game::play_whole_game(scenarios, plan, fixture); });
    });
    std::printf(
        "tournament games of geneva-2022, %s against itself: %.0f a second, played and scored (%u games, median of "
        "3)\n",
        agent.c_str(), games / each, games);
}

} // namespace

TEST_CASE("Games of a tournament in a second, geneva-2022") {
    games_of("random", 300);
    for (const char* agent : {"boulware", "tit-for-tat"})
        games_of(agent, 60);
}

TEST_CASE("Negotiations of a tournament in a second, by plain alternating offers") {
    const auto reading = game::read_domain_folder(std::string(PARLEY_ROOT) + "/scenarios/domains/air-corridor");
    REQUIRE(reading.domain);
    for (const std::string agent : {"boulware", "nice-tit-for-tat"}) {
        const std::uint32_t games = agent == "boulware" ? 20'000 : 500;
        game::TournamentPlan plan;
        plan.protocol = game::Protocol::alternating_offers;
        plan.venues = {game::venue_of(*reading.domain, 1)};
        plan.agents = {agent};
        plan.games = games;
        plan.rounds = 100;
        const game::Schedule schedule(plan);
        const game::BargainingTables tables{game::lay_table(*reading.domain)};
        std::vector<game::GameResult> results;
        const double each = median_of(5, [&] {
            results =
                play_all(schedule, [&](const auto& fixture) { return game::play_negotiation(tables, plan, fixture); });
        });
        std::printf("negotiations over air-corridor, %s against itself, 100 rounds: %.0f a second (%u, median of 5)\n",
                    agent.c_str(), games / each, games);
        const double reckoning = median_of(5, [&] { (void)game::figures_of(schedule, results); });
        std::printf("their figures: %.1f ms\n", reckoning * 1e3);
    }
}

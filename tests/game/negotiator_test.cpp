// The negotiator wins value: in both seats, against those who come to terms, it brings home much more than no deal.
// Small on purpose; the whole field is measured in tests/BENCHMARKS.md.
#include "game/tournament/schedule.hpp"
#include "game/tournament/whole_games.hpp"
#include "tests/catch.hpp"
#include "tests/game/playing.hpp"

using namespace parley;

namespace {

/// Mean utility of `agent` in both seats of the scenario against each of the partners.
double utility_of(const std::string& agent, const std::vector<std::string>& partners, std::uint32_t games) {
    const game::Scenarios scenarios{testing::scenario_at(testing::root / "scenarios/first-table.yaml")};
    double sum = 0;
    int count = 0;
    for (const std::string& partner : partners) {
        const bool alone = partner == agent;
        const auto agents = alone ? std::vector<std::string>{agent} : std::vector<std::string>{agent, partner};
        game::TournamentPlan plan = game::plan_of_games(scenarios, agents, games, 31);
        plan.node_budget = agents::strengths[0].node_budget;
        const game::Schedule schedule(plan);
        for (std::uint32_t number = 0; number < schedule.games(); ++number) {
            const game::Fixture fixture = schedule.at(number);
            const auto& seated = fixture.pairing.agents;
            if (!alone && seated[0] == seated[1])
                continue;
            const game::GameResult result = game::play_whole_game(scenarios, plan, fixture);
            for (std::size_t seat = 0; seat < 2; ++seat)
                if (seated[seat] == 0) {
                    sum += result.seats[seat].utility / 1e6;
                    ++count;
                }
        }
    }
    return sum / count;
}

} // namespace

TEST_CASE("The negotiator gains by a text in both seats against those who come to terms", "[negotiator]") {
    CHECK(utility_of("envoy-negotiator", {"conceder", "tit-for-tat", "boulware"}, 6) >
          0.73); // what it had before breaches were dear
}

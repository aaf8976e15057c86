#include "analysis/improvement.hpp"
#include "analysis/situation.hpp"
#include "game/score.hpp"
#include "game/self_play.hpp"
#include "game/tournament/whole_games.hpp"
#include "tests/measure/tables.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace parley::testing {

namespace {

struct Cell {
    int games{}, agreed{}, in_force{}, zone{};
    double utility{}, points{}, signed_at{}, theirs{}, tension{}, clipped{};

    void add(const game::Game& game, std::size_t seat) {
        const game::GameResult result = game::result_of(game, 0);
        const game::GameScore score = game::score(game);
        ++games;
        agreed += result.agreed ? 1 : 0;
        in_force += result.in_force ? 1 : 0;
        utility += result.seats[seat].utility / 1e6;
        zone += score.of[seat].best > score.of[seat].reservation ? 1 : 0;
        tension += game.state().open.tension;
        if (result.agreed) {
            signed_at += (score.of[seat].at_signature - score.of[seat].reservation).hundredths / 100.0;
            theirs += (score.of[1 - seat].at_signature - score.of[1 - seat].reservation).hundredths / 100.0;
            points += (score.of[seat].worth - score.of[seat].reservation).hundredths / 100.0;
        }
    }
    void add(const Cell& other) {
        games += other.games;
        agreed += other.agreed;
        in_force += other.in_force;
        zone += other.zone;
        utility += other.utility;
        points += other.points;
        signed_at += other.signed_at;
        theirs += other.theirs;
        tension += other.tension;
    }
    void print(const char* name) const {
        const double n = std::max(1, games), a = std::max(1, agreed);
        std::printf("%-18s %5d %6.3f %5.2f %5.2f %5.2f %7.2f %7.2f %7.2f %6.1f\n", name, games, utility / n, agreed / n,
                    in_force / n, zone / n, signed_at / a, theirs / a, points / a, tension / n);
    }
};

/// How the chances that an agent gave its bids came out, by tenths, in the last session and before.
struct Chances {
    std::array<std::array<int, 10>, 2> given{}, taken{};
    std::array<std::array<double, 10>, 2> error{}, spread{};

    void add(const game::Game& game, std::size_t seat) {
        rules::State state = game.state_before(0);
        rules::NoEvents none;
        std::optional<std::pair<std::size_t, std::size_t>> open;
        for (const game::Step& step : game.steps()) {
            const bool own = step.party.index() == seat;
            if (own && std::holds_alternative<rules::ProposePackage>(step.action)) {
                open.reset();
                const auto& tabled = std::get<rules::ProposePackage>(step.action);
                if (step.rationale)
                    for (const agents::Weighed& weighed : step.rationale->weighed)
                        if (weighed.action == step.action && weighed.chance_percent && !weighed.to_others.empty()) {
                            const std::size_t tenth = std::min<std::size_t>(9, *weighed.chance_percent / 10);
                            const std::size_t late =
                                state.open.session + 1U >= game.scenario().open.sessions.size() ? 1 : 0;
                            open = {late, tenth};
                            ++given[late][tenth];
                            const rules::View view(game.scenario(), state, rules::PartyId(1 - seat));
                            const double truth = rules::utility_now(view)
                                                     .worth(treaty::with(game.scenario().open.text,
                                                                         state.open.text.agreed, tabled.package))
                                                     .hundredths /
                                                 100.0;
                            const double off = weighed.to_others.front().worth.hundredths / 100.0 - truth;
                            error[late][tenth] += off;
                            spread[late][tenth] += off * off;
                        }
            }
            if (!own && open && std::holds_alternative<rules::AcceptProposal>(step.action)) {
                ++taken[open->first][open->second];
                open.reset();
            }
            rules::apply(game.scenario(), state, step.party, step.action, none);
        }
    }
    void print() const {
        for (std::size_t late = 0; late < 2; ++late) {
            std::printf(late == 0 ? "before the last session:" : "in the last session:   ");
            for (std::size_t tenth = 0; tenth < 10; ++tenth)
                if (const int n = given[late][tenth]; n > 0)
                    std::printf("  %zu0%%: %d/%d (%+.1f, %.1f)", tenth, taken[late][tenth], n, error[late][tenth] / n,
                                std::sqrt(spread[late][tenth] / n));
            std::printf("\n");
        }
    }
};

} // namespace

bool print_field(const Request& request) {
    std::vector<std::string> opponents = request.players;
    if (opponents.empty())
        for (const agents::AgentKind& kind : agents::roster())
            opponents.emplace_back(kind.name);
    game::Scenarios scenarios{request.scenario};
    std::vector<std::string> agents = opponents;
    if (std::find(agents.begin(), agents.end(), request.against) == agents.end())
        agents.push_back(request.against);
    const auto focal =
        static_cast<game::AgentIndex>(std::find(agents.begin(), agents.end(), request.against) - agents.begin());
    game::TournamentPlan plan = game::plan_of_games(scenarios, agents, request.games, request.series);
    plan.node_budget = request.node_budget;
    const game::Schedule schedule(plan);
    Chances chances;
    std::vector<std::array<Cell, 2>> cells(agents.size());
    for (std::uint32_t n = 0; n < schedule.games(); ++n) {
        const game::Fixture fixture = schedule.at(n);
        const auto& seated = fixture.pairing.agents;
        if (seated[0] != focal && seated[1] != focal)
            continue;
        std::vector<game::Seat> seats{{agents[seated[0]]}, {agents[seated[1]]}};
        const game::Game game = game::play_one(request.scenario, std::move(seats), fixture.seed, request.node_budget);
        for (std::size_t seat = 0; seat < 2; ++seat)
            if (seated[seat] == focal) {
                cells[seated[1 - seat]][seat].add(game, seat);
                chances.add(game, seat);
            }
    }
    chances.print();
    Cell all;
    for (std::size_t seat = 0; seat < 2; ++seat) {
        std::printf(
            "%s as %s: games, utility, agreed, in force, zone at start; over R at signing, theirs, realised; tension\n",
            request.against.c_str(), request.scenario->open.parties[seat].id.c_str());
        Cell sum;
        for (std::size_t a = 0; a < agents.size(); ++a)
            if (cells[a][seat].games > 0) {
                cells[a][seat].print(agents[a].c_str());
                sum.add(cells[a][seat]);
            }
        sum.print("all");
        all.add(sum);
    }
    all.print("both seats");
    return true;
}

} // namespace parley::testing

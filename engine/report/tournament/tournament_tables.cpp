#include "report/tournament/tournament_tables.hpp"

#include "wording/tournament/measures.hpp"
#include "wording/tournament/tournament_titles.hpp"

#include <algorithm>
#include <array>

namespace parley::report {
namespace {

using game::Measured;
using wording::title_of;
using wording::with_margin;
using wording::without_margin;

constexpr std::array in_ranking{Measured::utility, Measured::agreement, Measured::in_force, Measured::score};

bool is_measured(const game::TournamentPlan& plan, Measured what) {
    const std::vector<Measured> all = measured_by(plan.protocol);
    return std::find(all.begin(), all.end(), what) != all.end();
}

} // namespace

std::vector<Measured> measured_by(game::Protocol protocol) {
    if (protocol == game::Protocol::alternating_offers)
        return {Measured::utility,       Measured::agreement,   Measured::pareto,  Measured::at_nash,
                Measured::gain_captured, Measured::to_frontier, Measured::to_nash, Measured::steps};
    return {Measured::utility, Measured::uncapped, Measured::agreement,     Measured::in_force,
            Measured::points,  Measured::score,    Measured::gain_captured, Measured::to_frontier,
            Measured::to_nash, Measured::pareto,   Measured::at_nash,       Measured::steps};
}

Table ranking_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    const wording::TournamentTitles titles = wording::tournament_titles();
    Table table;
    table.rows.push_back({titles.agent, titles.place});
    for (const Measured what : in_ranking)
        if (is_measured(plan, what))
            table.rows.front().push_back(title_of(what, plan.protocol));
    table.rows.front().push_back(titles.ahead_by);
    for (const game::Standing& standing : figures.ranking) {
        std::vector<std::string> row{plan.agents[standing.agent], wording::place_words(standing)};
        for (const Measured what : in_ranking)
            if (is_measured(plan, what))
                row.push_back(with_margin(figures.overall[standing.agent][what], what));
        row.push_back(with_margin(standing.lead, Measured::utility));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table outcome_table(const game::TournamentPlan& plan, const std::vector<game::AgentFigures>& agents) {
    Table table;
    table.rows.push_back({wording::tournament_titles().agent});
    std::vector<Measured> shown;
    for (const Measured what : measured_by(plan.protocol))
        if (what != Measured::uncapped && // for programs: the points beside it tell people as much
            std::find(in_ranking.begin(), in_ranking.end(), what) == in_ranking.end())
            shown.push_back(what);
    for (const Measured what : shown)
        table.rows.front().push_back(title_of(what, plan.protocol));
    for (std::size_t a = 0; a < agents.size(); ++a) {
        std::vector<std::string> row{plan.agents[a]};
        for (const Measured what : shown)
            row.push_back(without_margin(agents[a][what], what));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table meetings_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    Table table;
    table.rows.push_back({""});
    for (const game::Standing& column : figures.ranking)
        table.rows.front().push_back(plan.agents[column.agent]);
    for (const game::Standing& standing : figures.ranking) {
        std::vector<std::string> row{plan.agents[standing.agent]};
        for (const game::Standing& column : figures.ranking) {
            const game::Estimate& estimate = figures.against[standing.agent][column.agent];
            row.push_back(estimate.count == 0 ? "-" : wording::fixed(estimate.mean, 2));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table venue_table(const game::TournamentPlan& plan, const game::TournamentFigures& figures, std::size_t venue) {
    const game::VenueFigures& here = figures.venues[venue];
    Table table;
    table.rows.push_back({wording::tournament_titles().agent, title_of(Measured::utility, plan.protocol),
                          title_of(Measured::agreement, plan.protocol)});
    for (const std::string& seat : plan.venues[venue].seats)
        table.rows.front().push_back(wording::seat_title(seat));
    for (const game::Standing& standing : figures.ranking) {
        const game::AgentFigures& agent = here.agents[standing.agent];
        std::vector<std::string> row{plan.agents[standing.agent],
                                     with_margin(agent[Measured::utility], Measured::utility),
                                     without_margin(agent[Measured::agreement], Measured::agreement)};
        for (const std::vector<game::AgentFigures>& seat : here.seats)
            row.push_back(with_margin(seat[standing.agent][Measured::utility], Measured::utility));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace parley::report

#include "game/tournament/plan_codec.hpp"
#include "report/tournament/tournament_report.hpp"
#include "report/tournament/tournament_tables.hpp"
#include "wording/tournament/findings.hpp"

#include <boost/json.hpp>

namespace parley::report {
namespace {

namespace json = boost::json;

/// Keys for machines, never changed.
json::string_view key_of(game::Measured what) {
    switch (what) {
    case game::Measured::utility:
        return "utility";
    case game::Measured::points:
        return "points";
    case game::Measured::score:
        return "score";
    case game::Measured::agreement:
        return "agreement_rate";
    case game::Measured::in_force:
        return "in_force_rate";
    case game::Measured::to_frontier:
        return "distance_to_frontier";
    case game::Measured::to_nash:
        return "distance_to_nash";
    case game::Measured::gain_captured:
        return "joint_gain_captured";
    case game::Measured::pareto:
        return "pareto_optimal_share_of_agreements";
    case game::Measured::at_nash:
        return "nash_optimal_share_of_agreements";
    case game::Measured::steps:
        return "steps";
    case game::Measured::uncapped:
        return "utility_uncapped";
    }
    return "";
}

json::value value_of(const game::Estimate& estimate) {
    if (estimate.count == 0)
        return nullptr;
    json::object value{{"mean", estimate.mean}, {"count", estimate.count}};
    if (estimate.margin) {
        value["low"] = estimate.low();
        value["high"] = estimate.high();
    }
    return value;
}

json::object value_of(const game::TournamentPlan& plan, const std::vector<game::AgentFigures>& agents) {
    json::object all;
    for (std::size_t a = 0; a < agents.size(); ++a) {
        json::object figures;
        for (const game::Measured what : measured_by(plan.protocol))
            figures[key_of(what)] = value_of(agents[a][what]);
        all[plan.agents[a]] = std::move(figures);
    }
    return all;
}

json::array ranking_of(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    json::array ranking;
    for (const game::Standing& standing : figures.ranking)
        ranking.push_back(
            json::object{{"agent", plan.agents[standing.agent]},
                         {"best_place", standing.best},
                         {"worst_place", standing.worst},
                         {"tied", standing.tied()},
                         {"ahead_of_next", value_of(standing.lead)},
                         {"ahead_of_next_jointly", value_of(standing.joint_lead)},
                         {"utility", value_of(figures.overall[standing.agent][game::Measured::utility])}});
    return ranking;
}

json::array venues_of(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    json::array venues;
    for (std::size_t v = 0; v < plan.venues.size(); ++v) {
        json::object seats;
        for (std::size_t seat = 0; seat < plan.venues[v].seats.size(); ++seat)
            seats[plan.venues[v].seats[seat]] = value_of(plan, figures.venues[v].seats[seat]);
        venues.push_back(json::object{{"venue", plan.venues[v].name},
                                      {"agents", value_of(plan, figures.venues[v].agents)},
                                      {"seats", std::move(seats)}});
    }
    return venues;
}

json::object meetings_of(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    json::object against;
    for (std::size_t a = 0; a < plan.agents.size(); ++a) {
        json::object row;
        for (std::size_t b = 0; b < plan.agents.size(); ++b)
            row[plan.agents[b]] = value_of(figures.against[a][b]);
        against[plan.agents[a]] = std::move(row);
    }
    return against;
}

} // namespace

std::string tournament_json(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    json::array method;
    for (const std::string& sentence : wording::method_words(plan, figures))
        method.push_back(json::string(sentence));
    const json::object all{{"plan", json::parse(game::plan_text(plan))},
                           {"games", figures.games},
                           {"ranking", ranking_of(plan, figures)},
                           {"agents", value_of(plan, figures.overall)},
                           {"venues", venues_of(plan, figures)},
                           {"utility_against", meetings_of(plan, figures)},
                           {"exact", figures.exact},
                           {"method", std::move(method)}};
    return json::serialize(all) + "\n";
}

} // namespace parley::report

#include "game/tournament/whole_games.hpp"

#include "core/digest.hpp"
#include "game/journal.hpp"
#include "game/score.hpp"
#include "game/self_play.hpp"

#include <algorithm>
#include <limits>

namespace parley::game {

namespace {

constexpr std::int64_t one = 1'000'000;

/// Halves away from zero. Requires: divisor > 0.
std::int64_t divided(std::int64_t number, std::int64_t divisor) {
    return (number < 0 ? number - divisor / 2 : number + divisor / 2) / divisor;
}

/// In millionths of what was to be had above the reservation, not cut off but at what the number can hold.
std::int64_t uncapped_utility_of(const Score& score) {
    const std::int64_t gained = (score.worth - score.reservation).hundredths;
    const std::int64_t possible = (score.best - score.reservation).hundredths;
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    return std::clamp(divided(gained * one, possible > 0 ? possible : 10'000), -most, most);
}

} // namespace

TournamentPlan plan_of_games(const Scenarios& scenarios, std::vector<std::string> agents, std::uint32_t games,
                             std::uint64_t seed) {
    TournamentPlan plan;
    plan.protocol = Protocol::whole_games;
    for (const auto& scenario : scenarios) {
        core::Digest text;
        text.add(scenario->text);
        Venue venue{scenario->open.id, scenario->open.title, {}, text.value(), Seating::every};
        for (const scenario::Party& party : scenario->open.parties)
            venue.seats.push_back(party.id);
        venue.seating = usual_seating(venue.seats.size(), agents.size());
        plan.venues.push_back(std::move(venue));
    }
    plan.agents = std::move(agents);
    plan.games = games;
    plan.seed = seed;
    plan.node_budget = agents::default_node_budget;
    plan.rules_version = rules_version;
    return plan;
}

GameResult play_whole_game(const Scenarios& scenarios, const TournamentPlan& plan, const Fixture& fixture) {
    std::vector<Seat> seats;
    for (std::size_t seat = 0; seat < plan.venues[fixture.venue].seats.size(); ++seat)
        seats.push_back({plan.agents[fixture.pairing.agents[seat]]});
    return result_of(play_one(scenarios[fixture.venue], std::move(seats), fixture.seed, plan.node_budget),
                     fixture.number);
}

GameResult result_of(const Game& game, std::uint32_t number) {
    const GameScore score = game::score(game);
    const rules::Ending& how = std::get<rules::Ended>(game.state().open.phase).how;
    GameResult result;
    result.number = number;
    result.ending = static_cast<std::uint8_t>(how.index());
    result.agreed = signing_step(game).has_value();
    result.in_force =
        std::holds_alternative<rules::AgreementKept>(how) || std::holds_alternative<rules::AgreementSuspended>(how);
    result.exact = score.joint.exact;
    result.to_frontier = score.joint.to_frontier.hundredths;
    if (score.joint.to_nash)
        result.to_nash = score.joint.to_nash->hundredths;
    result.gain_captured = static_cast<std::int32_t>(score.joint.gain_captured * 1e6 + 0.5);
    result.steps = static_cast<std::uint32_t>(game.steps().size());
    for (std::size_t seat = 0; seat < score.of.size(); ++seat) {
        const std::int64_t uncapped = uncapped_utility_of(score.of[seat]);
        result.seats[seat] = {static_cast<std::int32_t>(std::clamp(uncapped, -one, one)),
                              score.of[seat].worth.hundredths, score.of[seat].total(),
                              static_cast<std::int32_t>(uncapped)};
    }
    return result;
}

} // namespace parley::game

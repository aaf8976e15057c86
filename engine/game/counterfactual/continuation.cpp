#include "game/counterfactual/continuation.hpp"

#include "core/keyed_draw.hpp"
#include "game/between/holders.hpp"
#include "game/delegations.hpp"
#include "game/in_parallel.hpp"
#include "game/purposes.hpp"
#include "game/score.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

std::string kind_to_play_on(const Game& game) {
    for (const Seat& seat : game.seats())
        if (!seat.is_person() && seat.agent != "random")
            return seat.agent;
    return std::string(agents::default_opponent);
}

std::uint64_t continuation_seed(std::uint64_t series, std::uint32_t index) {
    return core::draw_bits({series, static_cast<std::uint32_t>(Purpose::continuation), 0, 0, index});
}

Game play_on(const Game& game, std::size_t step, rules::PartyId seat, const PlayOn& how, std::uint32_t index) {
    std::vector<Seat> seats = holders_at(game, step);
    for (std::size_t i = 0; i < seats.size(); ++i)
        if (seats[i].is_person() || rules::PartyId(i) == seat)
            seats[i].agent = how.agent;
    Game other = game.continuation(step, std::move(seats), continuation_seed(how.series, index));
    Delegations(other, how.node_budget).run(other);
    assert(other.ended());
    return other;
}

Continued continued(const Game& ended, std::size_t from, rules::PartyId seat) {
    Continued result;
    result.worth = realised_worth(ended, seat);
    result.initialled = signing_step(ended).has_value();
    result.how = std::get<rules::Ended>(ended.state().open.phase).how;
    result.in_force = std::holds_alternative<rules::AgreementKept>(result.how) ||
                      std::holds_alternative<rules::AgreementSuspended>(result.how);
    const std::vector<Step>& steps = ended.steps();
    const auto first = std::find_if(steps.begin() + static_cast<std::ptrdiff_t>(from), steps.end(),
                                    [&](const Step& step) { return step.party == seat; });
    if (first != steps.end())
        result.first = first->action;
    return result;
}

PlayedOnce played_once(const Game& game, std::size_t step, rules::PartyId seat, const PlayOn& how,
                       std::uint32_t index) {
    const Game ended = play_on(game, step, seat, how, index);
    return {continued(ended, step, seat), figures_of(ended).total[seat.index()]};
}

WhatIf what_came_of(std::size_t step, rules::PartyId seat, std::vector<std::optional<PlayedOnce>> games) {
    WhatIf found;
    found.step = step;
    found.seat = seat;
    found.complete = true;
    std::vector<double> worths, scores;
    std::uint32_t initialled = 0, in_force = 0;
    for (std::optional<PlayedOnce>& result : games) {
        if (!result) {
            found.complete = false;
            continue;
        }
        worths.push_back(result->game.worth.hundredths / 100.0);
        scores.push_back(result->score);
        initialled += result->game.initialled ? 1U : 0U;
        in_force += result->game.in_force ? 1U : 0U;
        found.scores.push_back(result->score);
        found.games.push_back(std::move(result->game));
    }
    found.worth = expected_of(worths);
    found.score = expected_of(scores);
    const auto count = static_cast<std::uint32_t>(found.games.size());
    found.initialled = expected_share(initialled, count);
    found.in_force = expected_share(in_force, count);
    return found;
}

WhatIf what_if(const Game& game, std::size_t step, rules::PartyId seat, const PlayOn& how, std::uint32_t jobs,
               const Progress& progress, const std::stop_token& cancel) {
    std::vector<std::optional<PlayedOnce>> games(how.games);
    const bool complete = in_parallel(
        how.games, jobs, [&](std::uint32_t index) { games[index] = played_once(game, step, seat, how, index); },
        progress, cancel);
    WhatIf found = what_came_of(step, seat, std::move(games));
    found.complete = complete;
    return found;
}

} // namespace parley::game

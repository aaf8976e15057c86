#include "game/self_play.hpp"

#include "core/keyed_draw.hpp"
#include "game/delegations.hpp"
#include "game/in_parallel.hpp"
#include "game/purposes.hpp"
#include "game/score.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

Game play_one(std::shared_ptr<const scenario::Scenario> scenario, std::vector<Seat> seats, std::uint64_t seed,
              std::uint32_t node_budget) {
    assert(std::none_of(seats.begin(), seats.end(), [](const Seat& seat) { return seat.is_person(); }));
    Game game(Setup{std::move(scenario), seed, std::move(seats), false});
    Delegations(game, node_budget).run(game);
    assert(game.ended());
    return game;
}

GameSummary summary_of(const Game& game, std::uint32_t index) {
    const rules::State& state = game.state();
    const std::size_t parties = game.scenario().open.party_count();
    GameSummary summary;
    summary.index = index;
    summary.seed = game.setup().seed;
    summary.how = std::get<rules::Ended>(state.open.phase).how;
    summary.trust = state.open.trust;
    summary.tension = state.open.tension;
    summary.steps = static_cast<std::uint32_t>(game.steps().size());
    const std::optional<std::size_t> signing = signing_step(game);
    const rules::State then = signing ? game.state_before(*signing) : state;
    summary.agreed = then.open.text.agreed_articles;
    if (signing)
        summary.initialled = then.open.session;
    for (std::size_t i = 0; i < parties; ++i) {
        const rules::PartyId party(i);
        summary.profiles[i] = state.own[i].profile;
        if (signing)
            summary.at_signature[i] =
                rules::utility_now(rules::View(game.scenario(), then, party)).worth(then.open.text.agreed);
        const auto count = static_cast<std::ptrdiff_t>(game.scenario().papers[i].home.size());
        const auto& support = state.own[i].support;
        if (count > 0) {
            const auto [least, greatest] = std::minmax_element(support.begin(), support.begin() + count);
            summary.support_range[i] = {*least, *greatest};
        }
    }
    return summary;
}

ScoreFigures figures_of(const Game& game) {
    const GameScore score = game::score(game);
    ScoreFigures figures;
    for (std::size_t i = 0; i < score.of.size(); ++i) {
        figures.worth[i] = score.of[i].worth;
        figures.total[i] = score.of[i].total();
    }
    figures.gain_captured = score.joint.gain_captured;
    return figures;
}

std::uint64_t seed_of(std::uint64_t series, std::uint32_t index) {
    return core::draw_bits({series, static_cast<std::uint32_t>(Purpose::game_of_batch), 0, 0, index});
}

std::uint64_t seed_in_batch(const Batch& batch, std::uint32_t index) { return batch.seed + index; }

std::vector<GameSummary> simulate(const Batch& batch, std::uint32_t jobs, const Progress& progress,
                                  std::stop_token cancel) {
    std::vector<std::optional<GameSummary>> results(batch.games);
    const auto play = [&](std::uint32_t at) {
        const std::uint32_t index = batch.first + at;
        const Game game = play_one(batch.scenario, batch.seats, seed_in_batch(batch, index), batch.node_budget);
        GameSummary summary = summary_of(game, index);
        if (batch.scored)
            summary.score = figures_of(game);
        if (batch.keep)
            batch.keep(index, game);
        results[at] = std::move(summary);
    };
    in_parallel(batch.games, jobs, play, progress, cancel);
    std::vector<GameSummary> summaries;
    for (std::optional<GameSummary>& result : results) {
        if (result)
            summaries.push_back(*std::move(result));
    }
    return summaries;
}

} // namespace parley::game

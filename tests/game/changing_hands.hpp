// Games whose seats change hands while they are played, for tests.
#pragma once

#include "core/keyed_draw.hpp"
#include "playing.hpp"

namespace parley::testing {

/// Gives a seat to another holder before about every third step, at most one before a step: which, follows from the
/// seed and the step alone, so that a game gone on with after a kill is the one that it would have been. True where one
/// changed hands.
inline bool change_hands(game::Game& game, std::uint64_t seed) {
    const std::size_t step = game.steps().size();
    const auto below = [&](std::uint32_t bound, std::uint32_t ordinal) {
        return core::draw_below({seed, 815, static_cast<std::uint32_t>(step), 0, ordinal}, bound);
    };
    const bool done = !game.hand_overs().empty() && game.hand_overs().back().step == step;
    if (done || game.ended() || below(3, 0) != 0)
        return false;
    const rules::PartyId seat(below(static_cast<std::uint32_t>(game.seats().size()), 1));
    constexpr const char* holders[] = {"", "tit-for-tat", "random", ""};
    return game.hand_over(seat, {holders[below(4, 2)]});
}

/// Brings in an event before about every fourth step where one may come, at most one before a step; else as
/// `change_hands`.
inline bool bring_something_in(game::Game& game, std::uint64_t seed) {
    const std::size_t step = game.steps().size();
    const auto below = [&](std::uint32_t bound, std::uint32_t ordinal) {
        return core::draw_below({seed, 816, static_cast<std::uint32_t>(step), 0, ordinal}, bound);
    };
    const bool done = !game.beats().empty() && game.beats().back().brought_in;
    const std::vector<scenario::OccurrenceId> events = rules::events_that_may_come(game.scenario(), game.state());
    if (done || events.empty() || below(4, 0) != 0)
        return false;
    const scenario::OccurrenceId event = events[below(static_cast<std::uint32_t>(events.size()), 1)];
    REQUIRE_FALSE(game.bring_in(event));
    return true;
}

/// One step, of an agent or the plainest of a person; false when the game has ended.
inline bool take_step(game::Game& game, game::Delegations& delegations) {
    if (delegations.step(game))
        return true;
    if (game.ended())
        return false;
    const rules::PartyId seat = game.to_act().front();
    REQUIRE(game.seats()[seat.index()].is_person());
    REQUIRE_FALSE(game.act(seat, game::plain_action(game.view(seat))));
    return true;
}

inline game::Game played_changing_hands(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed) {
    game::Game game(setup_of(std::move(scenario), seed));
    game::Delegations delegations(game, 100);
    do
        change_hands(game, seed);
    while (take_step(game, delegations));
    return game;
}

/// The same, with events brought in.
inline game::Game played_with_events(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed) {
    game::Game game(setup_of(std::move(scenario), seed));
    game::Delegations delegations(game, 100);
    do {
        change_hands(game, seed);
        bring_something_in(game, seed);
    } while (take_step(game, delegations));
    return game;
}

inline std::size_t events_brought_in(const game::Game& game) {
    return static_cast<std::size_t>(std::count_if(game.beats().begin(), game.beats().end(),
                                                  [](const game::Beat& beat) { return beat.brought_in.has_value(); }));
}

} // namespace parley::testing

#include "game/scripted/habits.hpp"

#include "game/delegations.hpp"
#include "game/scripted/haggler.hpp"
#include "game/scripted/trader.hpp"
#include "game/self_play.hpp"

#include <cassert>

namespace parley::game {

std::string_view word_of(Habit habit) {
    switch (habit) {
    case Habit::trader:
        return "trader";
    case Habit::extreme_opener:
        return "extreme-opener";
    case Habit::staller:
        return "staller";
    case Habit::haggler:
        return "haggler";
    }
    return {};
}

std::unique_ptr<agents::Agent> make_scripted(Habit habit, std::shared_ptr<const Hearsay> hearsay) {
    switch (habit) {
    case Habit::trader:
        return std::make_unique<Trader>(std::move(hearsay), moderate_opening);
    case Habit::extreme_opener:
        return std::make_unique<Trader>(std::move(hearsay), extreme_opening);
    case Habit::staller:
        return std::make_unique<Staller>(std::move(hearsay), moderate_opening);
    case Habit::haggler:
        return std::make_unique<Haggler>(std::move(hearsay));
    }
    return nullptr;
}

Game play_scripted(const ScriptedSeries& series, std::uint32_t index) {
    const std::uint64_t seed = seed_of(series.series, index);
    const auto hearsay = std::make_shared<const Hearsay>(hearsay_of(*series.scenario, seed));
    const std::string_view own = word_of(series.habit);
    std::vector<Seat> seats(2, Seat{series.opponent});
    seats[series.seat.index()] = {std::string(own)};
    Game game(Setup{series.scenario, seed, std::move(seats), false});
    Delegations(game, series.node_budget, [&](std::string_view name) {
        return name == own ? make_scripted(series.habit, hearsay) : agents::make_agent(name);
    }).run(game);
    assert(game.ended());
    return game;
}

} // namespace parley::game

#include "seat/new_game.hpp"

#include "agents/agent.hpp"
#include "game/saves.hpp"

#include <algorithm>
#include <random>

namespace parley::seat {

std::uint64_t drawn_seed() {
    constexpr std::uint64_t seeds = 1'000'000;
    std::random_device device;
    return device() % seeds;
}

std::vector<game::Seat> seats_led_by(std::size_t parties, rules::PartyId party, std::string_view agent) {
    std::vector<game::Seat> seats(parties);
    for (std::size_t i = 0; i < parties; ++i)
        if (i != party.index())
            seats[i].agent = agent;
    return seats;
}

std::optional<std::uint32_t> node_budget_of(std::string_view strength) {
    const auto found = std::ranges::find(agents::strengths, strength, &agents::Strength::name);
    return found == agents::strengths.end() ? std::nullopt : std::optional(found->node_budget);
}

core::Result<game::JournalFile, storage::Problem> keep_in_saves(const game::Game& game) {
    return game::keep_in_saves(game);
}

} // namespace parley::seat

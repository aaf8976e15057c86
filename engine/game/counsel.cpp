#include "game/counsel.hpp"

#include "agents/evidence/memory.hpp"
#include "game/delegations.hpp"

#include <cassert>

namespace parley::game {

namespace {

constexpr std::uint64_t coachs_own_chance = 0xC0AC4;

} // namespace

agents::Memory memory_of(const Game& game, rules::PartyId seat) {
    std::vector<rules::Event> shown;
    for (const rules::Event& event : game.events())
        if (event.audience.contains(seat))
            shown.push_back(event);
    agents::Memory memory;
    memory.take(game.scenario().open, seat, shown);
    return memory;
}

agents::TwoAdvisers counsel(const Game& game, rules::PartyId seat, std::string_view mind,
                            const rules::FileMeasures& ordered) {
    assert(game.to_act().contains(seat));
    // The same game with a mind of the seat's own and nobody else's: only what the seat sees reaches it.
    std::vector<Seat> seats(game.setup().seats.size());
    seats[seat.index()].agent = mind;
    Game beside = game.continuation(game.steps().size(), std::move(seats), coachs_own_chance);
    [[maybe_unused]] const bool decided = Delegations(beside).step(beside);
    assert(decided);
    const Step& step = beside.steps().back();
    return agents::advise(game.view(seat), memory_of(game, seat),
                          {step.action, step.rationale.value_or(agents::Rationale{})}, ordered);
}

} // namespace parley::game

#include "game/between/holders.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

rules::PartySet ever_held_by_persons(const Game& game) {
    rules::PartySet persons;
    for (std::size_t i = 0; i < game.setup().seats.size(); ++i)
        if (game.setup().seats[i].is_person())
            persons.insert(rules::PartyId(i));
    for (const HandOver& each : game.hand_overs())
        if (each.to.is_person())
            persons.insert(each.seat);
    return persons;
}

std::vector<Seat> holders_at(const Game& game, std::size_t step) {
    assert(step <= game.steps().size());
    std::vector<Seat> holders = game.setup().seats;
    for (const HandOver& each : game.hand_overs())
        if (each.step <= step)
            holders[each.seat.index()] = each.to;
    return holders;
}

std::vector<Seat> holders_to_rehearse(const Game& game, std::size_t step) {
    std::vector<Seat> holders = holders_at(game, step);
    for (const rules::PartyId seat : ever_held_by_persons(game))
        holders[seat.index()] = {};
    return holders;
}

std::vector<Tenure> tenures(const Game& game, rules::PartyId seat) {
    std::vector<Tenure> list{{game.setup().seats[seat.index()], 0, game.steps().size()}};
    for (const HandOver& each : game.hand_overs()) {
        if (each.seat != seat)
            continue;
        list.back().to = each.step;
        if (list.back().from == list.back().to)
            list.pop_back();
        if (!list.empty() && list.back().holder == each.to) // it was away for no step
            list.back().to = game.steps().size();
        else
            list.push_back({each.to, each.step, game.steps().size()});
    }
    return list;
}

bool at_session_boundary(const Game& game) {
    const std::vector<Step>& steps = game.steps();
    if (steps.empty())
        return true;
    if (const auto* capitals = std::get_if<rules::Ratification>(&game.state().open.phase))
        return capitals->filed.empty();
    const std::size_t from = game.events_before(steps.size() - 1);
    return std::any_of(game.events().begin() + static_cast<std::ptrdiff_t>(from), game.events().end(),
                       [](const rules::Event& event) {
                           return std::holds_alternative<rules::SessionOpened>(event.what) ||
                                  std::holds_alternative<rules::PeriodOpened>(event.what);
                       });
}

} // namespace parley::game

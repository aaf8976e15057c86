// Who held which seat of a game, and when: seats change hands while it is played. Knows nothing of who the persons are.
#pragma once

#include "game/game.hpp"

#include <vector>

namespace parley::game {

/// The seats that a person holds or ever held.
[[nodiscard]] rules::PartySet ever_held_by_persons(const Game& game);

/// Who held each seat when step `step` was to be decided, one a party. Requires: `step` ≤ steps().size().
[[nodiscard]] std::vector<Seat> holders_at(const Game& game, std::size_t step);

/// Who is to hold each seat in a rehearsal from before `step`: persons what persons ever held, the others as then.
[[nodiscard]] std::vector<Seat> holders_to_rehearse(const Game& game, std::size_t step);

/// One holder of a seat, for the steps from `from` up to, not including, `to`; the last one's `to` is steps().size().
struct Tenure {
    Seat holder;
    std::size_t from{}, to{};
    friend bool operator==(const Tenure&, const Tenure&) = default;
};
/// In order; one for a seat that never changed hands. Holders for no step at all are left out, but for the present one.
[[nodiscard]] std::vector<Tenure> tenures(const Game& game, rules::PartyId seat);

/// Whether nothing has been done yet in the session at hand (an extra session, the ratification and a season of keeping
/// the text count as sessions): where a seat is best given to another. True before the first step.
[[nodiscard]] bool at_session_boundary(const Game& game);

} // namespace parley::game

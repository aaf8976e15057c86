// What may be shown of a game to whoever holds its journal: all of it when it is over; before that the one seat that a
// person holds or ever held, and nothing but what is public where those are several, or none. Every command, page and
// file that tells of a saved game asks here. Knows nothing of how it is shown.
#pragma once

#include "game/game.hpp"

namespace parley::game {

/// The seats whose account, papers and reasons may be shown: every one once the game is over; before that the only
/// one that a person holds or ever held; none where persons held two or more, or none.
[[nodiscard]] rules::PartySet seats_shown(const Game& game);

/// Whether every party is told of it.
[[nodiscard]] bool is_public(const scenario::PublicScenario& scenario, const rules::Event& event);

/// Whether an action is done unseen: filed under seal, told to one other party, or known at home alone.
[[nodiscard]] bool is_done_unseen(const rules::Action& action);

/// Why something of a game that is not over is not shown. The code of each never changes its meaning.
enum class Undisclosed : std::uint16_t {
    seat_of_another = 1, // G001: the account of a seat that is not the only person's
    seat_among_several,  // G002: the account of any seat, where several persons play or none
    reasons,             // G003: what the computer delegations had in mind
    report,              // G004: the debrief
    playing_on,          // G005: what would come of it, which follows from every side's hidden intentions
    rehearsal,           // G006: a branch, whose end would open every side's papers
};

} // namespace parley::game

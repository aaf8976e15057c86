// Turns at the table: who sits there, whose turn it is, what a turn may still hold. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/signatories.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

/// Turns alternate in seat order; the party that opens changes with the session.
void begin_table(Transition& transition);

/// Spends one action of `party`.
void spend_action(Transition& transition, PartyId party);

/// Hands the turn to the next party that has something to do, or closes the session when none has. A party that still
/// has an answer to give keeps its turn only when `party` may go on (`stay`).
void advance_turn(Transition& transition, PartyId after);
/// After an answer, which is free: the turn stays unless nothing is left to do in it.
void continue_turn(Transition& transition, PartyId party);

/// Authors whose live proposal `party` may still answer at this table.
[[nodiscard]] PartySet answerable(const scenario::PublicScenario& scenario, const Public& open, PartyId party);

/// Authors whose live proposal `party` may give its opinion on: it must be heard, decides nothing there, and has not
/// spoken.
[[nodiscard]] PartySet hearable(const scenario::PublicScenario& scenario, const Public& open, PartyId party);

/// What stops a table action of the viewer before it is looked at: phase, turn, an answer owed, no actions left.
[[nodiscard]] std::optional<Refusal> check_turn(const View& view);
[[nodiscard]] std::optional<Refusal> check_action(const View& view); // the same, for what costs an action

/// Initials lapse when a party does something else than initial.
void lapse_initials(Transition& transition, PartyId by);

} // namespace parley::rules

// Trust between those who govern, beside the trust between states: what both come to, what moves the first, and how it
// goes when they go. Knows nothing of successors' conduct (succession.hpp).
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

/// Whether the scenario tells persons and states apart.
[[nodiscard]] bool has_persons(const scenario::PublicScenario& scenario);

/// Trust between states and between persons as a game begins.
void begin_trust(const scenario::PublicScenario& scenario, Public& open);

/// How far `party` credits everybody's word: while those govern who give it, the mean of both trusts rounded down,
/// where the scenario tells them apart; afterwards, and where it does not, the trust in the state.
[[nodiscard]] treaty::Credits credits_of(const scenario::PublicScenario& scenario, const Public& open, PartyId party);
/// Of all parties, while those govern who give their word.
[[nodiscard]] ByParty<treaty::CreditRow> trust_now(const scenario::PublicScenario& scenario, const Public& open);

/// Within 0 to 100, silent where nothing moves or where the scenario has no persons.
void move_person_trust(Transition& transition, PartyId in, PartyId of, int by, const Cause& cause);
/// The others' trust in the author of a word, by its being kept or broken: one given between those who govern moves
/// their trust by double, and that in the state by half.
void move_trust_by_word(Transition& transition, const GivenWord& word, int by, const Cause& cause);
/// Whoever comes after them is credited as the state is, and credits as it does.
void end_person_trust(Transition& transition, PartyId gone);

} // namespace parley::rules

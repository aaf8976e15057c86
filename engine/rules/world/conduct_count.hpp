// Counts what conditions ask of a party's conduct, where a condition of the scenario asks at all. For the rules' own
// sources.
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

/// A promise was kept.
void count_kept_word(Transition& transition, PartyId party);
/// A promise or a threat was made; a promise fell due unkept; a threat was carried out.
void count_promise(Transition& transition, PartyId party);
void count_threat(Transition& transition, PartyId party);
void count_broken_promise(Transition& transition, PartyId party);
void count_threat_done(Transition& transition, PartyId party);
/// An announced gesture was carried out.
void count_gesture(Transition& transition, PartyId party);
/// A measure was seen to be the party's own; counts where it is one of pressure.
void count_pressure(Transition& transition, PartyId party, const scenario::Measure& measure);
/// An incident disturbs the session for all.
void count_incident(Transition& transition);
/// At the close, once a crisis has been drawn or not.
void count_quiet_closes(Transition& transition);

} // namespace parley::rules

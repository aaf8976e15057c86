// S13: what is done in a personal forum. Outside one, each of these does nothing. For the rules' own sources.
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

/// Pays in standing for what a package that the party tables, accepts or sounds out goes beyond its instructions.
void go_beyond(Transition& transition, PartyId party, const treaty::Package& package);

/// Before articles become agreed text: in a personal forum they become joint exploratory text; elsewhere what was owned
/// and is changed is owned no more.
void note_standing_of(Transition& transition, const treaty::Package& package);

/// At the close of a personal session what lies on the table is nobody's.
void put_papers_away(Transition& transition);

} // namespace parley::rules

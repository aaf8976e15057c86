// Offices whose holders are lost and found again. Everybody sees which are empty.
#pragma once

#include "rules/transition.hpp"

#include <optional>

namespace parley::rules {

/// Whether nobody holds the office at the session at hand.
[[nodiscard]] bool is_empty(scenario::OfficeId office, const Public& open);
/// Whether none of the offices that the room needs is empty.
[[nodiscard]] bool meets(const scenario::Room& room, const Public& open);
/// An office of the party that is empty; nothing where all are filled.
[[nodiscard]] std::optional<scenario::OfficeId> empty_office(const scenario::PublicScenario& scenario,
                                                             const Public& open, PartyId party);

/// The office-holder goes. For the rules' own sources, like the one below.
void lose_office(Transition& transition, const scenario::LoseOffice& effect, Cause cause);
/// At a briefing, before the deck: offices whose day has come are filled again.
void fill_offices(Transition& transition);

} // namespace parley::rules

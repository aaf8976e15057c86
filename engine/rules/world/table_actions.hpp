// How many actions a party has at the table of the session at hand; everybody can see it.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

namespace parley::rules {

/// As the session begins, whether it attends or not: one less while an office of its own is empty, never fewer than
/// one.
[[nodiscard]] int actions_at_table(const scenario::PublicScenario& scenario, const Public& open, PartyId party);

} // namespace parley::rules

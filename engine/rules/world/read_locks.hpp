// Locks open and close at briefings, and meeting a condition on another's word costs support at home. For the rules'
// own sources.
#pragma once

#include "rules/transition.hpp"
#include "rules/world/locked.hpp"

namespace parley::rules {

/// At a briefing, after the deck.
void read_locks(Transition& transition);

/// What the proposal's author asked of `party`, and it accepted: the text stands as agreed now, and stood as `before`.
void pay_for_obeying(Transition& transition, PartyId party, PartyId author, const treaty::RollingText& before);

/// What is said of the first option of the package that is locked; nothing when none is.
[[nodiscard]] std::optional<Refusal> check_locks(const View& view, const treaty::Package& package);

} // namespace parley::rules

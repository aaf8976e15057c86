// Locks open and close at briefings, and meeting a condition on another's word costs support at home. For the rules'
// own sources.
#pragma once

#include "rules/refusal.hpp"
#include "rules/transition.hpp"
#include "rules/view.hpp"

namespace parley::rules {

/// At a briefing, after the deck.
void read_locks(Transition& transition);

/// What the proposal's author asked of `party`, and it accepted: the text stands as agreed now, and stood as `before`.
void pay_for_obeying(Transition& transition, PartyId party, PartyId author, const treaty::RollingText& before);

/// What is said of an option that is locked; nothing when it is not.
[[nodiscard]] std::optional<Refusal> locked(const View& view, ProvisionId provision, OptionIndex option);
[[nodiscard]] std::optional<Refusal> check_locks(const View& view, const treaty::Package& package);

} // namespace parley::rules

// What goes on record of how an envoy decided: what it believed of the others, by its own beliefs and not by the plain
// guess, and what each option was thought to be worth to them. Decides nothing itself.
#pragma once

#include "agents/search/mind.hpp"

namespace parley::agents {

/// The text that an action puts at stake: what it tables, accepts, refuses, initials or lets stand. Nothing where it
/// puts none.
[[nodiscard]] std::optional<treaty::Outcome> at_stake(const Standing& standing, const rules::Action& action);

/// Writes into the rationale each other party's posterior over profiles, a range for the worth of the
/// text at stake (1.28 standard deviations about the mean over the hypotheses), and, of each text that was weighed, its
/// mean worth to the others and the least chance of any of them to say yes. Adds what else could have been answered,
/// where something was owed.
void give_account(const Mind& mind, Decision& decision);

} // namespace parley::agents

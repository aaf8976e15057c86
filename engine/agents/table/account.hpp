// What goes on record of how a delegation decided: what it believed of the others, and each option it weighed with why
// it was not taken. Decides nothing itself.
#pragma once

#include "agents/table/answers.hpp"

namespace parley::agents {

/// An option that would leave the text at `outcome`: its worth to oneself, and what it is guessed to be worth to each
/// of the others (the middle of the band, opponent/worth_band.hpp).
[[nodiscard]] Weighed option(const Standing& standing, const rules::Action& action, const treaty::Outcome& outcome,
                             WhyNot why_not);

/// Why a package that was judged so is not accepted; `taken` when it is.
[[nodiscard]] WhyNot why_not_accepted(const Judgement& judgement);

/// Writes into the rationale what the others' worth of the text at stake was guessed at.
void note_stakes(const Standing& standing, const treaty::Outcome& at_stake, Rationale& rationale);

/// Puts the options in order, best first, and leaves the best five; the one that was taken always stays.
void order_options(Rationale& rationale);

/// The proposals of others that could be accepted now, as options, each with why it was not; at most two.
void weigh_standing_proposals(const Standing& standing, Rationale& rationale);

} // namespace parley::agents

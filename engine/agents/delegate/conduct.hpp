// After signature: what the delegation's capital does with the initialled text, how it keeps its own undertakings, and
// how it answers findings about the others'.
#pragma once

#include "agents/delegate/standing.hpp"

namespace parley::agents {

/// Submits; writes the one side letter where it carries the text; returns to the table where nothing else could.
/// Requires: the phase is Ratification.
[[nodiscard]] Decision file_ratification(const Standing& standing);

/// Whether to keep one undertaking in a period. What breaking it saves in the period is weighed against being caught:
/// the breach, and the rest of the promise that would be suspended in return (BALANCE 2.2.1), times the chance of being
/// seen in the period, 1 − (1 − safeguard)^(1/periods). Where that does not deter, it is honoured all the same with the
/// chance that the profile is said to honour the unverified, drawn once an undertaking.
struct Temptation {
    core::Points saved;    // in the period
    core::Points expected; // loss if caught, times its chance
    [[nodiscard]] bool deterred() const { return saved <= expected; }
};
[[nodiscard]] Temptation temptation(const rules::View& view, rules::ProvisionId undertaking);
[[nodiscard]] rules::Conduct conduct_of(const rules::View& view, const AgentRandom& random,
                                        rules::ProvisionId undertaking);

/// Requires: the phase is Implementation.
[[nodiscard]] Decision file_conduct(const Standing& standing);

/// Requires: the phase is Dispute and it is the seat's turn.
[[nodiscard]] Decision answer_finding(const Standing& standing);

} // namespace parley::agents

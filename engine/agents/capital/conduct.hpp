// After signature: what the delegation's capital does with the initialled text, how it keeps its own undertakings, and
// how it answers findings about the others'.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// Submits; writes the one side letter where it carries the text; returns to the table where nothing else could.
/// Requires: the phase is Ratification.
[[nodiscard]] Decision file_ratification(const Standing& standing);

/// What an undertaking comes to over what is left of the course, by the seat's own sheet: the expectations of
/// analysis/keeping/prospects.hpp. Where keeping does not pay, it is honoured all the same with the chance that the
/// profile is said to honour the unverified, drawn once an undertaking.
struct Temptation {
    core::Points kept;   // less what it costs
    core::Points broken; // violated in every period
    core::Points bent;   // hedged in every period
    core::Points best;   // the best breach: once or in every period, hedged or broken
    [[nodiscard]] core::Points gain() const { return best - kept; }
    [[nodiscard]] bool deterred() const { return gain() <= core::Points{}; }
};
/// Requires: the undertaking is the seat's own and in force.
[[nodiscard]] Temptation temptation(const rules::View& view, rules::ProvisionId undertaking);
[[nodiscard]] rules::Conduct conduct_of(const rules::View& view, const AgentRandom& random,
                                        rules::ProvisionId undertaking);

/// Requires: the phase is Implementation.
[[nodiscard]] Decision file_conduct(const Standing& standing);

/// Requires: the phase is Dispute and it is the seat's turn.
[[nodiscard]] Decision answer_finding(const Standing& standing);

} // namespace parley::agents

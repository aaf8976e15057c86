// What an envoy has before it when it decides: where it stands, what it believes, how it carries itself, how much it
// may search. The parts of this room read it.
#pragma once

#include "agents/envoy/envoy.hpp"
#include "agents/opponent/hypothesis_model.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

struct Mind {
    const Standing& standing;
    const std::vector<Counterpart>& beliefs; // of the others, in the order of their seats
    const scenario::PublicScenario& bare;    // the scenario without its prose, for guessed worlds
    EnvoyMode mode;
    Manner manner;
    std::uint32_t nodes_left; // applies that the search may still make in this decision

    [[nodiscard]] bool teaches() const { return mode == EnvoyMode::teacher; }
    /// Requires: `party` is another.
    [[nodiscard]] const Counterpart& of(rules::PartyId party) const {
        for (const Counterpart& belief : beliefs)
            if (belief.party() == party)
                return belief;
        return beliefs.front();
    }
};

/// Half a hundredth of a point is lost on the way, no more.
[[nodiscard]] inline core::Points points_of(double worth) {
    return core::Points{static_cast<std::int32_t>(worth * 100)};
}

/// From this factor on a priority counts as shown (METHODS.md, rule 3).
inline constexpr double shown_from = 3;

/// What the search for packages is fed with. A teacher trades on priorities that were shown and measures the rest by
/// positions; a negotiator by what it believes each option to cost the others.
[[nodiscard]] Outlook outlook_of(const rules::View& view, const Memory& memory, const std::vector<Counterpart>& beliefs,
                                 EnvoyMode mode);

/// By option, what it is believed to take from the others, their positions standing.
[[nodiscard]] Displeasure believed_costs(const rules::View& view, const Memory& memory,
                                         const std::vector<Counterpart>& beliefs);

/// Requires: the phase is Capitals.
[[nodiscard]] Decision plan_measures(Mind& mind);

/// Requires: the phase is Table and it is the seat's turn.
[[nodiscard]] Decision act_at_table(Mind& mind);

/// Requires: the phase is Incident.
[[nodiscard]] Decision answer_incident(Mind& mind);

/// Requires: the phase is Ratification.
[[nodiscard]] Decision ratify(Mind& mind);

/// How it keeps its undertakings in a period, by its profile: who is said to escape nothing by cheating keeps its word;
/// who is said to escape much looks at what it would come to. Requires: the phase is Implementation.
[[nodiscard]] Decision keep_or_break(Mind& mind);

/// Requires: the phase is Assessment.
[[nodiscard]] Decision assess(const Mind& mind);

} // namespace parley::agents

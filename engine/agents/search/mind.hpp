// What an envoy has before it when it thinks ahead: where it stands, what it believes, how much it may search.
#pragma once

#include "agents/opponent/hypothesis_model.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

struct Mind {
    const Standing& standing;
    const std::vector<HypothesisModel>& beliefs; // of the others, in the order of their seats
    const scenario::PublicScenario& bare;        // the scenario without its prose, for guessed worlds
    std::uint32_t nodes_left;                    // applies that the search may still make in this decision

    /// Requires: `party` is another.
    [[nodiscard]] const HypothesisModel& of(rules::PartyId party) const {
        for (const HypothesisModel& belief : beliefs)
            if (belief.party() == party)
                return belief;
        return beliefs.front();
    }
};

/// Half a hundredth of a point is lost on the way, no more.
[[nodiscard]] inline core::Points points_of(double worth) {
    return core::Points{static_cast<std::int32_t>(worth * 100)};
}

} // namespace parley::agents

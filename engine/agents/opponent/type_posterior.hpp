// What a delegation believes of another's profile, as chances: the scenario's prior, moved by tells that were shown. A
// tell is read by how sincere a profile is said to be (its public compliance), for nobody sees another's instructions.
#pragma once

#include "agents/evidence/memory.hpp"

#include <array>

namespace parley::agents {

/// The chance of each profile of `other`; sums to 1. `moved` tells whether anything but the prior went into it.
struct Posterior {
    std::array<double, treaty::max_profiles> chance{};
    bool moved{};
};
[[nodiscard]] Posterior posterior(const scenario::PublicScenario& scenario, const Memory& memory, rules::PartyId other);

/// Whole percents that add up to 100, by largest remainder.
[[nodiscard]] std::array<std::uint8_t, treaty::max_profiles> percents(const Posterior& posterior, std::size_t profiles);

} // namespace parley::agents

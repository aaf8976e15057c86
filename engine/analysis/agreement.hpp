// A complete text with what it is worth to every party. Knows nothing of how it was found.
#pragma once

#include "analysis/sums/worth.hpp"
#include "treaty/treaty_text.hpp"

namespace parley::analysis {

using treaty::Outcome;
using treaty::PartyId;
using treaty::ProvisionId;

/// Worths are in hundredths of a point.
struct Agreement {
    Outcome outcome{};
    Worth worth{};

    [[nodiscard]] core::Points to(PartyId party) const { return core::Points{worth[party.index()]}; }
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// The options above the status quo, added up: of two texts of equal worth the one with fewer rungs is the simpler.
[[nodiscard]] constexpr std::uint32_t rungs(const Outcome& outcome) {
    std::uint32_t total = 0;
    for (const treaty::OptionIndex option : outcome)
        total += option;
    return total;
}

} // namespace parley::analysis

// A complete text with what it is worth to every party. Knows nothing of how it was found.
#pragma once

#include "treaty/treaty_text.hpp"

#include <algorithm>

namespace parley::analysis {

using treaty::Outcome;
using treaty::PartyId;
using treaty::ProvisionId;

/// What one outcome is worth, by party, in hundredths of a point; entries past the last party are 0.
using Worth = std::array<std::int32_t, treaty::max_parties>;

struct Agreement {
    Outcome outcome{};
    Worth worth{};

    [[nodiscard]] core::Points to(PartyId party) const { return core::Points{worth[party.index()]}; }
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// True when every one of the first `parties` entries of `a` is at least that of `b`.
[[nodiscard]] constexpr bool at_least(const Worth& a, const Worth& b, std::size_t parties) {
    for (std::size_t p = 0; p < parties; ++p)
        if (a[p] < b[p])
            return false;
    return true;
}

[[nodiscard]] constexpr std::int64_t sum(const Worth& worth) {
    std::int64_t total = 0;
    for (const std::int32_t part : worth)
        total += part;
    return total;
}

/// The options above the status quo, added up: of two texts of equal worth the one with fewer rungs is the simpler.
[[nodiscard]] constexpr std::uint32_t rungs(const Outcome& outcome) {
    std::uint32_t total = 0;
    for (const treaty::OptionIndex option : outcome)
        total += option;
    return total;
}

} // namespace parley::analysis

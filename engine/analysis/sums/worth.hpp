// What one outcome is worth, by party, as integers: hundredths of a point for texts, whatever unit the maker of a plain
// domain chose otherwise. Knows neither texts nor domains.
#pragma once

#include "treaty/ids.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace parley::analysis {

/// By party; entries past the last party are 0.
using Worth = std::array<std::int32_t, treaty::max_parties>;

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

} // namespace parley::analysis

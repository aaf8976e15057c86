// Random numbers drawn by key, never from a running stream: what one draw gives does not depend on how many were made
// before it, so a counterfactual shifts nothing else. Knows no game; callers choose what the key means.
#pragma once

#include <cassert>
#include <cstdint>

namespace parley::core {

struct DrawKey {
    std::uint64_t seed{};
    std::uint32_t purpose{};
    std::uint32_t session{};
    std::uint32_t seat{};
    std::uint32_t ordinal{};
};

/// 64 uniformly distributed bits for the key. The finaliser is splitmix64's (Steele, Lea & Flood 2014).
[[nodiscard]] constexpr std::uint64_t draw_bits(const DrawKey& key) {
    const auto mix = [](std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    };
    std::uint64_t state = mix(key.seed + 0x9E3779B97F4A7C15ULL);
    state = mix(state ^ ((std::uint64_t{key.purpose} << 32) | key.session));
    return mix(state ^ ((std::uint64_t{key.seat} << 32) | key.ordinal));
}

/// A whole number from 0 to `bound` − 1, each equally likely to within 2⁻³². Requires: `bound` > 0.
[[nodiscard]] constexpr std::uint32_t draw_below(const DrawKey& key, std::uint32_t bound) {
    assert(bound > 0);
    return static_cast<std::uint32_t>(((draw_bits(key) >> 32) * bound) >> 32);
}

/// True with a chance of `per_mille` in a thousand.
[[nodiscard]] constexpr bool draw_chance(const DrawKey& key, std::int32_t per_mille) {
    return static_cast<std::int32_t>(draw_below(key, 1000)) < per_mille;
}

} // namespace parley::core

// The purposes of chance in the rules: with session, seat and ordinal they make the key of a draw.
#pragma once

#include "core/keyed_draw.hpp"
#include "rules/action.hpp"

namespace parley::rules {

/// Never renumbered: a saved game draws by these numbers.
enum class Purpose : std::uint32_t {
    profile = 1,
    occurrence = 2,
    discovery = 3,
    intelligence = 4,
    intelligence_error = 5,
    leak = 6,
    crisis = 7,
    detection = 8,
    false_finding = 9,
    false_finding_provision = 10,
    cure = 11,
    inspection = 12,
    witness = 13,
    succession = 21,
};

[[nodiscard]] constexpr core::DrawKey draw_key(std::uint64_t seed, Purpose purpose, std::size_t session,
                                               std::size_t seat, std::size_t ordinal) {
    return {seed, static_cast<std::uint32_t>(purpose), static_cast<std::uint32_t>(session),
            static_cast<std::uint32_t>(seat), static_cast<std::uint32_t>(ordinal)};
}

} // namespace parley::rules

// Chance for negotiators, drawn by key: the draw of a round and a purpose is the same in every run.
#pragma once

#include "agents/bargaining/negotiator.hpp"
#include "core/keyed_draw.hpp"

namespace parley::agents::strategies {

enum DrawPurpose : std::uint32_t { bid_draw = 0xB1D, acceptance_draw = 0xACC };

/// A whole number from 0 to `bound` − 1 for this round. Requires: `bound` > 0.
[[nodiscard]] inline std::uint32_t drawn_below(const bargaining::Brief& brief, const bargaining::Moment& moment,
                                               DrawPurpose purpose, std::uint32_t bound) {
    return core::draw_below({.seed = brief.seed,
                             .purpose = purpose,
                             .session = moment.round,
                             .seat = static_cast<std::uint32_t>(brief.seat),
                             .ordinal = 0},
                            bound);
}

/// A number from 0 to just below 1, in steps of a billionth.
[[nodiscard]] inline double drawn_share(const bargaining::Brief& brief, const bargaining::Moment& moment,
                                        DrawPurpose purpose) {
    constexpr std::uint32_t billion = 1'000'000'000;
    return drawn_below(brief, moment, purpose, billion) / static_cast<double>(billion);
}

} // namespace parley::agents::strategies

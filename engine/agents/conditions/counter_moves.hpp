// Counter-moves announced with a condition: what another's is worth averting, and which of one's own to announce.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// What meeting the conditions of the others' announcements saves the seat, beside what the package is worth: half of
/// the leverage that they would gain, all that its own no-deal would lose, and the tension that hurts it.
[[nodiscard]] core::Points worth_of_averting(const Standing& standing, const treaty::Package& package);

/// The counter-move to announce: against what the seat gains most by, affordable at its session: the session after next
/// for one that presses, the last for the others, so that it costs the others something to end without a text. Nothing
/// where there is none, or where one of its own stands.
[[nodiscard]] std::optional<rules::ThreatenMeasure> counter_move_in_mind(const Standing& standing);

} // namespace parley::agents

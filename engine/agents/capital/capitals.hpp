// What a delegation's capital does away from the table, by temper: consults, gestures, presses, learns, saves; and how
// it answers an incident.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// The gesture that it would make next, of those that the rules allow now: drawn by key, so that games open differently
/// and yet repeat, and another one each time. Nothing where none is allowed. Requires: the phase is Capitals.
[[nodiscard]] std::optional<rules::MeasureId> gesture_in_mind(const Standing& standing);

/// Requires: the phase is Capitals.
[[nodiscard]] Decision file_measures(const Standing& standing);

/// Requires: the phase is Incident.
[[nodiscard]] Decision respond_to_incident(const Standing& standing);

} // namespace parley::agents

// What a delegation files at the close: its belief about each of the others, in whole percents.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// Requires: the phase is Assessment.
[[nodiscard]] Decision file_assessment(const Standing& standing);

} // namespace parley::agents

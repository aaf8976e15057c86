// What a delegation files at the close: its belief about each of the others, in whole percents.
#pragma once

#include "agents/opponent/type_posterior.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

/// By what is believed of the others' profiles. Requires: the phase is Assessment.
[[nodiscard]] Decision file_assessment(const Standing& standing, const rules::ByParty<Posterior>& believed);

/// By the tells that were shown.
[[nodiscard]] Decision file_assessment(const Standing& standing);

} // namespace parley::agents

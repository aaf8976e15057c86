// Who must initial a text for it to bind. Knows nothing of turns.
#pragma once

#include "scenario/scenario.hpp"
#include "treaty/rolling_text.hpp"

namespace parley::rules {

/// Every party that the text binds by an agreed option; everyone when that is fewer than two.
[[nodiscard]] treaty::PartySet signatories(const scenario::PublicScenario& scenario, const treaty::RollingText& text);

} // namespace parley::rules

// The last line of an agent: what it returns is legal, whatever it meant. Ordinary play does not need it (a test shows
// so).
#pragma once

#include "agents/agent.hpp"

namespace parley::agents {

/// An action that the rules allow the seat whatever the state: an owed answer, an empty filing, passing.
/// Requires: the seat is to act.
[[nodiscard]] rules::Action always_legal(const rules::View& view);

/// `intended` where the rules allow it; else `always_legal`, and `replaced` counts it.
[[nodiscard]] Decision legal_or_fallback(const rules::View& view, Decision intended, std::uint32_t& replaced);

} // namespace parley::agents

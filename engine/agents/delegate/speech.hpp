// What a delegation does at the table beside proposing: initials, questions, red lines, promises and threats, the back
// channel, a wider mandate, leaving.
#pragma once

#include "agents/delegate/proposals.hpp"

namespace parley::agents {

/// Initials the agreed text when it would sign it; nothing otherwise.
[[nodiscard]] std::optional<Decision> initial_text(const Standing& standing);

/// Leaves: a pressing delegation with its last action, when nothing on the table is worth its floor.
[[nodiscard]] std::optional<Decision> leave(const Standing& standing);

/// An act of speech in character, if one is due.
[[nodiscard]] std::optional<Decision> speak(const Standing& standing);

} // namespace parley::agents

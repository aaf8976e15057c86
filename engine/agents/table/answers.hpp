// What a delegation says to what is put to it at the table: questions, soundings, proposals, initials.
#pragma once

#include "agents/table/acceptance.hpp"

namespace parley::agents {

/// True when the agreed text may be initialled as far as one's own home is known: nobody consulted would stop it, and
/// nobody with a say is left to ask while there is time (a pressing delegation does not ask).
[[nodiscard]] bool home_is_ready(const Standing& standing);

/// Owed answers come first: nothing when none is owed.
[[nodiscard]] std::optional<Decision> answer_owed(const Standing& standing);

/// Initials for initials; nothing when there are none to answer or the text is not good enough.
[[nodiscard]] std::optional<Decision> answer_initials(const Standing& standing);

/// Accepts, accepts in part or refuses a standing proposal; nothing when all that stand are let stand.
[[nodiscard]] std::optional<Decision> answer_proposals(const Standing& standing);

} // namespace parley::agents

// What a delegation does at the table beside proposing: initials, questions, red lines, promises and threats, the back
// channel, a wider mandate, leaving.
#pragma once

#include "agents/table/proposals.hpp"

namespace parley::agents {

/// Initials the agreed text when it would sign it; nothing otherwise.
[[nodiscard]] std::optional<Decision> initial_text(const Standing& standing);

/// True when one of several others has let the initials under this very text lapse and has not initialled it since: the
/// same would happen again. It is for that one to begin.
[[nodiscard]] bool would_lapse_again(const Standing& standing);

/// The line that `package` crosses, declared before the package is refused: of several others some may accept in the
/// meantime what can never be, and a refusal for the sake of home does not tell them. Nothing with one other alone,
/// where the refusal names its article to the only one whom it concerns.
[[nodiscard]] std::optional<Decision> name_crossed_line(const Standing& standing, const treaty::Package& package);

/// Leaves: a pressing delegation with its last action, when nothing on the table is worth its floor.
[[nodiscard]] std::optional<Decision> leave(const Standing& standing);

/// An act of speech in character, if one is due.
[[nodiscard]] std::optional<Decision> speak(const Standing& standing);

} // namespace parley::agents

// Why a file of a tournament's results is refused, and why parts cannot be joined, as sentences with stable codes.
// Knows nothing of how they are shown.
#pragma once

#include "game/tournament/join_parts.hpp"

#include <string>

namespace parley::wording {

/// "a.part:17: error T002: this line is damaged; …"
[[nodiscard]] std::string sentence(const std::string& file, const game::ResultsProblem& problem);
/// With the code and the files' names in it: "error T011: part 2 of 3 was not given."
[[nodiscard]] std::string sentence(const game::JoinProblem& problem);

} // namespace parley::wording

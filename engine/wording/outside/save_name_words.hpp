// What is said of a name that a saved game cannot have, in every face. Knows no folder.
#pragma once

#include "game/save_name.hpp"

#include <string>

namespace parley::wording {

/// A sentence that says what the name must be.
[[nodiscard]] std::string not_a_name(const game::NameProblem& problem);

} // namespace parley::wording

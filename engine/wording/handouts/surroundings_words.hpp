// What surrounds the text, for those who play on paper: what is locked, what ends by its day, what an option needs and
// how it melts, what stands outside the room, who governs how long. From what all may read.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// One line each; none where a scenario has nothing of the kind.
[[nodiscard]] std::vector<std::string> surroundings_on_paper(const scenario::PublicScenario& scenario);

} // namespace parley::wording

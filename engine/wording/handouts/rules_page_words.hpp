// The rules of a table on paper: what everybody plays by, and of what only some scenarios have, the rule alone; which
// and when is told in the briefing. Knows nothing of how they are laid out.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

struct RuleSection {
    std::string heading;
    std::vector<std::string> lines;
};
/// Heading by heading; few enough for one page.
[[nodiscard]] std::vector<RuleSection> rules_on_a_page(const scenario::PublicScenario& scenario);

} // namespace parley::wording

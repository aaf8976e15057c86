// What binds a delegation itself now.
#pragma once

#include "rules/view.hpp"

#include <vector>

namespace parley::rules {

/// The viewer's own undertakings that are in force.
[[nodiscard]] std::vector<ProvisionId> own_undertakings(const View& view);

} // namespace parley::rules

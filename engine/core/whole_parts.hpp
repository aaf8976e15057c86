// Parts of a sum in whole numbers that still add up to the sum as it is shown: rounded each by itself they often do not
// (+16, −6 and +16 beside +25). Knows nothing of what is summed.
#pragma once

#include "core/points.hpp"

#include <span>
#include <vector>

namespace parley::core {

/// Each part rounded down or up to a whole number, so that all together make `sum`: those with the largest remainders
/// are rounded up (the largest remainder method). Where the parts do not come to `sum` within half a point each, the
/// difference is spread over them, so callers state what is no part of theirs as a part of its own. Empty for no parts.
[[nodiscard]] std::vector<std::int32_t> whole_parts(std::span<const Points> parts, std::int32_t sum);

} // namespace parley::core

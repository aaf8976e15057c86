// What tabling a package costs beside its worth, told before it is tabled: one's own firm word, what is agreed, and
// lines drawn in public. Reads the view alone.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// One sentence for each price; none when there is nothing to pay.
[[nodiscard]] std::vector<std::string> price_of_tabling(const rules::View& view, const rules::ProposePackage& proposal);

} // namespace parley::wording

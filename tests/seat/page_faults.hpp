// What must hold of every page, whatever stands on it. For tests.
#pragma once

#include "seat/page.hpp"

#include <string>
#include <vector>

namespace parley::tests {

/// What is wrong with the page, a line each; none when all is well.
[[nodiscard]] std::vector<std::string> faults_of(const seat::Page& page, const rules::View& view);

} // namespace parley::tests

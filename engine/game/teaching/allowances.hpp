// What an author has said of a scenario's own figures, held against the figures. Knows no sentences.
#pragma once

#include "analysis/teaching/figures.hpp"

namespace parley::game {

struct AllowedFindings {
    analysis::TeachingFigures found;                   // outside their ranges, and nothing said of them
    std::vector<scenario::LintAllowance> not_needed;   // every figure of the code is as wanted
    std::vector<scenario::LintAllowance> not_reckoned; // there is no figure of the code
};

[[nodiscard]] AllowedFindings hold_against(const analysis::TeachingFigures& figures,
                                           const std::vector<scenario::LintAllowance>& allowances);

} // namespace parley::game

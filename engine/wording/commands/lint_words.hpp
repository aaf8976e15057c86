// What `check --lint` says of a scenario: each figure with the range it is wanted in and what an author can do, and
// what becomes of allowances. Knows nothing of how figures are reckoned.
#pragma once

#include "analysis/teaching/figures.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// `file: warning B031: …`: the figure, the wanted range, advice. Requires: it is not as wanted.
[[nodiscard]] std::string sentence(const scenario::Scenario& scenario, std::string_view file,
                                   const analysis::TeachingFigure& figure);
/// `file: B031: …`: the figure and the wanted range alone.
[[nodiscard]] std::string figure_line(const scenario::Scenario& scenario, std::string_view file,
                                      const analysis::TeachingFigure& figure);

/// The figure and the wanted range alone, without file and code; what was looked for in vain says so.
[[nodiscard]] std::string figure_told(const scenario::Scenario& scenario, const analysis::TeachingFigure& figure);
/// What an author can do about a figure of the code.
[[nodiscard]] std::string advice_on(scenario::LintCode code);

/// `file:line:column: warning B001: …`: the figures of the code are as wanted.
[[nodiscard]] std::string allowance_not_needed(std::string_view file, const scenario::LintAllowance& allowance);
/// The same of a code of which there is no figure in this scenario.
[[nodiscard]] std::string allowance_of_nothing(std::string_view file, const scenario::LintAllowance& allowance);

/// `folder: warning B021: …`
[[nodiscard]] std::string domain_without_zone(std::string_view folder);

/// That the games which some figures are played for were interrupted.
[[nodiscard]] std::string stopped_without_verdict(std::string_view file);

} // namespace parley::wording

#include "game/teaching/allowances.hpp"

#include <algorithm>

namespace parley::game {

AllowedFindings hold_against(const analysis::TeachingFigures& figures,
                             const std::vector<scenario::LintAllowance>& allowances) {
    AllowedFindings result;
    for (const analysis::TeachingFigure& figure : figures)
        if (!figure.as_wanted() &&
            std::ranges::find(allowances, figure.code, &scenario::LintAllowance::code) == allowances.end())
            result.found.push_back(figure);
    for (const scenario::LintAllowance& allowance : allowances) {
        const auto is_of = [&](const auto& figure) { return figure.code == allowance.code; };
        if (std::ranges::none_of(figures, is_of))
            result.not_reckoned.push_back(allowance);
        else if (std::ranges::none_of(figures,
                                      [&](const auto& figure) { return is_of(figure) && !figure.as_wanted(); }))
            result.not_needed.push_back(allowance);
    }
    return result;
}

} // namespace parley::game

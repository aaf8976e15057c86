#include "game/teaching/verdict.hpp"

#include "analysis/teaching/teaching_checks.hpp"

#include <algorithm>

namespace parley::game {

std::optional<AllFigures> all_figures(const std::shared_ptr<const scenario::Scenario>& scenario, std::uint32_t games,
                                      const Progress& progress, const std::stop_token& cancel) {
    AllFigures all{analysis::teaching_figures(*scenario), false};
    const bool has_zone = std::ranges::find(all.figures, scenario::LintCode::surplus,
                                            &analysis::TeachingFigure::code) != all.figures.end();
    all.played = has_zone && games > 0;
    if (!all.played)
        return all;
    const auto played = played_figures(scenario, plan_of(games), 0, progress, cancel);
    if (!played)
        return std::nullopt;
    all.figures.insert(all.figures.end(), played->begin(), played->end());
    std::ranges::stable_sort(all.figures, {}, &analysis::TeachingFigure::code);
    return all;
}

} // namespace parley::game

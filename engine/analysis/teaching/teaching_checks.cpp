#include "analysis/teaching/teaching_checks.hpp"

#include "analysis/teaching/grounds.hpp"

#include <algorithm>

namespace parley::analysis {

Grounds grounds_of(const scenario::Scenario& scenario) {
    Grounds grounds{scenario, central_profiles(scenario.open), {}, {}, {}};
    grounds.situation = situation_at_start(scenario, grounds.profiles);
    const AgreementSpace space = grounds.situation.space();
    if (space.empty())
        return grounds;
    grounds.frontier = frontier_in(space, grounds.situation.reservation);
    if (const auto points = bargaining_points(grounds.frontier, grounds.situation.reservation))
        grounds.balanced = points->kalai_smorodinsky;
    return grounds;
}

std::int64_t greatest_joint_worth(const AgreementSpace& space) {
    std::int64_t total = sum(space.fixed().worth);
    for (const Block& block : space.blocks()) {
        std::int64_t most = std::numeric_limits<std::int64_t>::min();
        for (const BlockRow& row : block.rows)
            most = std::max(most, sum(row.worth));
        total += most;
    }
    return total;
}

TeachingFigures teaching_figures(const scenario::Scenario& scenario) {
    TeachingFigures figures;
    const Grounds grounds = grounds_of(scenario);
    if (grounds.balanced) {
        add_text_figures(grounds, figures);
        add_checking_figures(grounds, figures);
        add_profile_figures(grounds, figures);
        add_measure_figures(grounds, figures);
        add_home_figures(grounds, figures);
    }
    add_setting_figures(scenario, figures);
    std::ranges::stable_sort(figures, {}, &TeachingFigure::code);
    return figures;
}

} // namespace parley::analysis

#include "agents/delegate/assessment.hpp"

#include "agents/capital/authority.hpp"
#include "agents/drafting/single_text.hpp"

namespace parley::agents {

Decision file_assessment(const Standing& standing, const rules::ByParty<Posterior>& believed) {
    const scenario::PublicScenario& scenario = standing.scenario();
    rules::FileAssessment filed;
    bool moved = false;
    for (const rules::PartyId other : standing.others) {
        const Posterior& belief = believed[other.index()];
        moved |= belief.moved;
        auto& entry = filed.of[other.index()];
        entry.percent = percents(belief, scenario.at(other).profiles.size());
        if (standing.legal.owes_top_articles)
            entry.top_articles = top_articles(scenario, standing.rolling(), standing.memory, other);
    }
    filed.report = report_home(standing);
    filed.stops_clock = would_stop_clock(standing);
    return {filed, standing.rationale(moved ? Motive::updated_belief : Motive::prior_belief)};
}

Decision file_assessment(const Standing& standing) {
    rules::ByParty<Posterior> believed{};
    for (const rules::PartyId other : standing.others)
        believed[other.index()] = posterior(standing.scenario(), standing.memory, other);
    return file_assessment(standing, believed);
}

} // namespace parley::agents

#include "agents/delegate/assessment.hpp"

#include "agents/capital/authority.hpp"
#include "agents/drafting/single_text.hpp"
#include "agents/opponent/type_posterior.hpp"

namespace parley::agents {

Decision file_assessment(const Standing& standing) {
    const scenario::PublicScenario& scenario = standing.scenario();
    rules::FileAssessment assessment;
    bool moved = false;
    for (const rules::PartyId other : standing.others) {
        const Posterior belief = posterior(scenario, standing.memory, other);
        moved |= belief.moved;
        assessment.of[other.index()].percent = percents(belief, scenario.at(other).profiles.size());
        if (standing.legal.owes_top_articles)
            assessment.of[other.index()].top_articles =
                top_articles(scenario, standing.rolling(), standing.memory, other);
    }
    assessment.report = report_home(standing);
    assessment.stops_clock = would_stop_clock(standing);
    return {assessment, standing.rationale(moved ? Motive::updated_belief : Motive::prior_belief)};
}

} // namespace parley::agents

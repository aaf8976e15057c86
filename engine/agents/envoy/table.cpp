#include "agents/delegate/answers.hpp"
#include "agents/delegate/proposals.hpp"
#include "agents/delegate/speech.hpp"
#include "agents/envoy/mind.hpp"

namespace parley::agents {

Decision act_at_table(Mind& mind) {
    const Standing& standing = mind.standing;
    using Part = std::optional<Decision> (*)(const Standing&);
    constexpr Part parts[] = {answer_owed, answer_initials, answer_proposals, initial_text};
    for (const Part part : parts)
        if (auto decision = part(standing))
            return *decision;
    const auto* table = std::get_if<rules::Table>(&standing.view.open().phase);
    if (table != nullptr && table->actions_left[standing.self.index()] > 0) {
        if (auto decision = speak(standing))
            return *decision;
        if (auto decision = propose(standing))
            return *decision;
    }
    const bool live = standing.view.open().proposals[standing.self.index()].has_value();
    Rationale rationale = standing.rationale(live ? Motive::repeating : Motive::no_way_forward);
    rationale.worth = standing.agreed_worth();
    return {rules::EndTurn{}, rationale};
}

Decision assess(const Mind& mind) {
    const Standing& standing = mind.standing;
    rules::FileAssessment filed;
    bool moved = false;
    for (const Counterpart& belief : mind.beliefs) {
        const Posterior posterior = belief.profiles();
        moved |= posterior.moved;
        auto& entry = filed.of[belief.party().index()];
        entry.percent = percents(posterior, standing.scenario().at(belief.party()).profiles.size());
        if (standing.legal.owes_top_articles)
            entry.top_articles = top_articles(standing.scenario(), standing.rolling(), standing.memory, belief.party());
    }
    return {filed, standing.rationale(moved ? Motive::updated_belief : Motive::prior_belief)};
}

} // namespace parley::agents

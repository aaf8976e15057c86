#include "game/delegations.hpp"

#include "core/variant_match.hpp"
#include "rules/legal_actions.hpp"

namespace parley::game {

namespace {

rules::FileAssessment prior_assessment(const rules::View& view, bool with_top_articles) {
    rules::FileAssessment assessment;
    const scenario::PublicScenario& open = view.scenario();
    for (std::size_t i = 0; i < open.party_count(); ++i) {
        if (i == view.seat().index())
            continue;
        rules::Belief& belief = assessment.of[i];
        const std::vector<scenario::Profile>& profiles = open.parties[i].profiles;
        int left = 100;
        for (std::size_t j = 0; j + 1 < profiles.size(); ++j) {
            belief.percent[j] = static_cast<std::uint8_t>(profiles[j].prior / 10);
            left -= belief.percent[j];
        }
        belief.percent[profiles.size() - 1] = static_cast<std::uint8_t>(left);
        for (std::size_t j = 0; with_top_articles && j < 2 && j < open.text.articles.size(); ++j)
            belief.top_articles.push_back(rules::ArticleId(j));
    }
    return assessment;
}

rules::Action at_table(const rules::View& view, const rules::LegalActions& legal) {
    // The asked party may deflect; the asker, who owes the mirror answer, may not.
    if (legal.owes_question)
        return rules::AnswerQuestion{view.open().question->mirrored ? rules::Preference::first
                                                                    : rules::Preference::deflect};
    if (legal.owes_sounding)
        return rules::AnswerSounding{};
    return rules::EndTurn{};
}

} // namespace

rules::Action plain_action(const rules::View& view) {
    const rules::LegalActions legal = rules::legal_actions(view);
    return core::match(
        view.open().phase, [](const rules::Capitals&) -> rules::Action { return rules::FileMeasures{}; },
        [&](const rules::Table&) { return at_table(view, legal); },
        [](const rules::Incident&) -> rules::Action { return rules::RespondToIncident{}; },
        [&](const rules::Assessment&) -> rules::Action { return prior_assessment(view, legal.owes_top_articles); },
        [](const rules::Ratification&) -> rules::Action { return rules::FileRatification{}; },
        [](const rules::Implementation&) -> rules::Action { return rules::FileConduct{}; },
        [](const rules::Dispute&) -> rules::Action { return rules::AnswerFinding{}; },
        [](const rules::Ended&) -> rules::Action { return rules::EndTurn{}; });
}

} // namespace parley::game

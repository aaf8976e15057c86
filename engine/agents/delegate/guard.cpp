#include "agents/delegate/guard.hpp"

#include "core/variant_match.hpp"
#include "rules/legal_actions.hpp"

namespace parley::agents {

namespace {

/// The scenario's priors, in whole percents, for every other party.
rules::FileAssessment priors(const rules::View& view) {
    const bool wants_top = rules::legal_actions(view).owes_top_articles;
    rules::FileAssessment assessment;
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
        if (rules::PartyId(p) == view.seat())
            continue;
        int left = 100;
        const auto& profiles = view.scenario().parties[p].profiles;
        for (std::size_t k = 0; k < profiles.size(); ++k) {
            const int percent = k + 1 == profiles.size() ? left : profiles[k].prior / 10;
            assessment.of[p].percent[k] = static_cast<std::uint8_t>(percent);
            left -= percent;
        }
        for (std::size_t a = 0; wants_top && a < 2; ++a)
            assessment.of[p].top_articles.push_back(rules::ArticleId(a));
    }
    return assessment;
}

rules::Action at_table(const rules::View& view) {
    const rules::LegalActions legal = rules::legal_actions(view);
    if (legal.owes_question) {
        const bool mirrored = view.open().question->mirrored;
        return rules::AnswerQuestion{mirrored ? rules::Preference::first : rules::Preference::deflect};
    }
    if (legal.owes_sounding)
        return rules::AnswerSounding{rules::Reception::decline};
    return rules::EndTurn{};
}

} // namespace

rules::Action always_legal(const rules::View& view) {
    return core::match(
        view.open().phase, [](const rules::Capitals&) { return rules::Action{rules::FileMeasures{}}; },
        [&](const rules::Table&) { return at_table(view); },
        [](const rules::Incident&) { return rules::Action{rules::RespondToIncident{}}; },
        [&](const rules::Assessment&) { return rules::Action{priors(view)}; },
        [](const rules::Ratification&) { return rules::Action{rules::FileRatification{rules::Submit{}}}; },
        [](const rules::Implementation&) { return rules::Action{rules::FileConduct{}}; },
        [](const rules::Dispute&) { return rules::Action{rules::AnswerFinding{rules::FindingAnswer::ignore}}; },
        [](const rules::Ended&) { return rules::Action{rules::EndTurn{}}; });
}

Decision legal_or_fallback(const rules::View& view, Decision intended, std::uint32_t& replaced) {
    if (!rules::check(view, intended.action))
        return intended;
    ++replaced;
    Rationale rationale;
    rationale.motive = Motive::no_way_forward;
    rationale.floor = intended.rationale.floor;
    return {always_legal(view), rationale};
}

} // namespace parley::agents

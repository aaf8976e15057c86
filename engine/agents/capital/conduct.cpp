#include "agents/capital/conduct.hpp"

#include "analysis/keeping/prospects.hpp"
#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::Conduct;
using rules::FindingAnswer;

/// Draws that are made once a game, whatever decision they fall in: one for each provision from here on.
constexpr std::uint32_t honour_draw = 1000;

/// From this share of escaped costs on, a profile that breaks its word breaks it altogether; below, it bends it.
constexpr core::PerMille violates_from = 500;

std::uint8_t period_of(const rules::View& view) {
    const auto* phase = std::get_if<rules::Implementation>(&view.open().phase);
    return phase == nullptr ? std::uint8_t{0} : phase->period;
}

} // namespace

Temptation temptation(const rules::View& view, rules::ProvisionId undertaking) {
    const scenario::PublicScenario& scenario = view.scenario();
    const analysis::Promise promise{
        scenario.text, scenario.party_count(),  scenario.periods.size(), period_of(view),           view.seat(),
        undertaking,   view.open().text.agreed, view.open().obligations, rules::circumstances(view)};
    const analysis::Prospects prospects = analysis::prospects_of(promise, {view.seat(), view.mandate(), view.terms()});
    return {analysis::in_points(analysis::of(prospects, analysis::Faith::keep)),
            analysis::in_points(analysis::of(prospects, analysis::Faith::break_always)),
            analysis::in_points(analysis::of(prospects, analysis::Faith::hedge_always)),
            analysis::in_points(analysis::best_breach(prospects))};
}

Conduct conduct_of(const rules::View& view, const AgentRandom& random, rules::ProvisionId undertaking) {
    if (temptation(view, undertaking).deterred())
        return Conduct::comply;
    const AgentRandom once{random.seed, 0};
    const int compliance = view.scenario().at(view.seat()).profiles[view.own().profile.index()].compliance;
    const auto drawn = once.below(100, honour_draw + static_cast<std::uint32_t>(undertaking.index()));
    if (static_cast<int>(drawn) < compliance)
        return Conduct::comply;
    return view.terms().cheat_share >= violates_from ? Conduct::violate : Conduct::hedge;
}

Decision file_conduct(const Standing& standing) {
    rules::FileConduct filed;
    Rationale rationale = standing.rationale(Motive::honouring);
    rationale.worth = standing.agreed_worth();
    std::optional<core::Points> most_gained;
    bool deterred = false;
    std::optional<rules::ProvisionId> resisted; // the dearest of the undertakings that are kept
    core::Points dearest;
    for (const rules::ProvisionId id : standing.legal.undertakings) {
        filed.conduct[id.index()] = conduct_of(standing.view, standing.random, id);
        const Temptation tempted = temptation(standing.view, id);
        deterred |= tempted.kept < core::Points{} && tempted.deterred();
        if (filed.conduct[id.index()] == Conduct::comply && -tempted.kept > dearest) {
            resisted = id;
            dearest = -tempted.kept;
        }
        if (filed.conduct[id.index()] == Conduct::comply || (most_gained && tempted.gain() <= *most_gained))
            continue;
        most_gained = tempted.gain();
        rationale.article = standing.text().at(id).article;
    }
    rationale.motive = most_gained ? Motive::cheating_pays : deterred ? Motive::deterred : Motive::honouring;
    if (resisted) {
        rules::FileConduct broken = filed;
        broken.conduct[resisted->index()] = Conduct::violate;
        const Temptation tempted = temptation(standing.view, *resisted);
        rationale.weighed.push_back(
            {broken, tempted.gain(), tempted.deterred() ? WhyNot::would_be_seen : WhyNot::word_given});
    }
    return {filed, rationale};
}

Decision file_ratification(const Standing& standing) {
    const rules::View& view = standing.view;
    Rationale rationale = standing.rationale(Motive::text_good_enough);
    rationale.worth = standing.agreed_worth();
    int failing = 0;
    int lacking = 0;
    rules::ConstituencyId who;
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const auto weighing = rules::weigh_known(view, rules::ConstituencyId(c), view.open().text.agreed);
        if (!weighing || !weighing->can_veto || weighing->support >= weighing->threshold)
            continue;
        ++failing;
        lacking = std::max(lacking, weighing->threshold - weighing->support);
        who = rules::ConstituencyId(c);
    }
    if (failing == 0)
        return {rules::FileRatification{rules::Submit{}}, rationale};
    rationale.motive = Motive::home_not_asked;
    const bool can_write = std::ranges::find(standing.legal.can_write_to, who) != standing.legal.can_write_to.end();
    if (failing == 1 && lacking <= rules::amounts::side_letter_support && can_write)
        return {rules::FileRatification{rules::WriteSideLetter{who}}, rationale};
    if (standing.legal.can_return && standing.character.temper != Temper::pressing)
        return {rules::FileRatification{rules::ReturnToTable{}}, rationale};
    return {rules::FileRatification{rules::Submit{}}, rationale};
}

namespace {

/// How often the seat has already answered a finding about that undertaking.
int answered_before(const Standing& standing, const rules::Finding& finding) {
    return static_cast<int>(std::ranges::count(standing.memory.findings_answered, finding));
}

FindingAnswer in_character(const Standing& standing, const rules::Finding& finding) {
    const int before = answered_before(standing, finding);
    const int breaches = standing.memory.bearing[finding.suspected.index()].breaches;
    const bool worthless = standing.agreed_worth() < standing.floor - floor_margin;
    switch (standing.character.temper) {
    case Temper::pressing:
        return breaches > 0 && worthless ? FindingAnswer::withdraw : FindingAnswer::suspend;
    case Temper::yielding:
        return FindingAnswer::raise;
    case Temper::mirroring:
        if (breaches > 1 && worthless)
            return FindingAnswer::withdraw;
        return breaches > 0 || before > 0 ? FindingAnswer::suspend : FindingAnswer::raise;
    case Temper::sober:
        return FindingAnswer::raise; // what is true comes out then, and what is false is cleared
    }
    return FindingAnswer::raise;
}

} // namespace

Decision answer_finding(const Standing& standing) {
    const auto& finding = standing.view.own().finding;
    FindingAnswer answer = finding ? in_character(standing, *finding) : FindingAnswer::ignore;
    if (rules::check(standing.view, rules::AnswerFinding{answer}))
        answer = FindingAnswer::raise; // nothing of one's own to suspend
    const bool harsh = answer == FindingAnswer::suspend || answer == FindingAnswer::withdraw;
    Rationale rationale = standing.rationale(harsh ? Motive::suspecting : Motive::patient);
    rationale.worth = standing.agreed_worth();
    if (finding)
        rationale.article = standing.text().at(finding->provision).article;
    return {rules::AnswerFinding{answer}, rationale};
}

} // namespace parley::agents

#include "rules/phases/dispute.hpp"

#include "rules/amounts.hpp"
#include "rules/phases/implementation.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

void suspend(Transition& transition, PartyId party, ProvisionId provision) {
    Obligation& obligation = transition.open.obligations[provision.index()];
    if (obligation != Obligation::in_force)
        return;
    obligation = Obligation::suspended;
    transition.tell_all(ObligationSuspended{party, provision}, {Rule::suspending, {}});
}

/// The deceived side stops keeping its half, and the broken half is no longer counted on.
void suspend_mirror(Transition& transition, PartyId deceived, const Finding& finding) {
    for (const ProvisionId own : suspendable(transition.text(), transition.open, deceived, finding.provision))
        suspend(transition, deceived, own);
    suspend(transition, finding.suspected, finding.provision);
}

/// A breach that has come out: both lose, trust collapses, and the breaker answers for it at home.
void catch_breach(Transition& transition, PartyId deceived, const Finding& finding, bool cured) {
    Conduct& conduct = transition.own(finding.suspected).conduct.conduct[finding.provision.index()];
    const bool violated = conduct == Conduct::violate;
    const Cause cause{Rule::caught, {}};
    transition.tell_all(BreachCaught{finding.suspected, deceived, finding.provision, conduct, cured}, cause);
    conduct = Conduct::comply;
    const core::Points loss = violated ? amounts::caught_violating : amounts::caught_hedging;
    transition.move_worth(finding.suspected, loss, transition.everyone(), cause);
    transition.move_worth(deceived, loss, transition.everyone(), cause);
    transition.move_trust_in(finding.suspected,
                             violated ? amounts::caught_violating_trust : amounts::caught_hedging_trust, cause);
    transition.move_support_everywhere(finding.suspected, amounts::caught_support, cause);
    if (!cured)
        suspend_mirror(transition, deceived, finding);
}

void answer(Transition& transition, PartyId party, const Finding& finding, FindingAnswer chosen) {
    const std::size_t period = std::get<Dispute>(transition.open.phase).period;
    const bool broken = transition.own(finding.suspected).conduct.conduct[finding.provision.index()] != Conduct::comply;
    const Rule rule = chosen == FindingAnswer::inspect ? Rule::inspecting : Rule::raising;
    const auto clear = [&] { transition.tell_all(FindingCleared{finding}, {rule, {}}); };
    switch (chosen) {
    case FindingAnswer::ignore:
        break;
    case FindingAnswer::raise:
        if (broken)
            catch_breach(transition, party, finding,
                         transition.chance(Purpose::cure, period, party.index(), 0, amounts::raising_cures));
        else
            clear();
        break;
    case FindingAnswer::inspect: {
        const core::PerMille seen =
            treaty::safeguard(transition.text(), finding.provision, transition.open.text.agreed);
        if (!transition.chance(Purpose::inspection, period, party.index(), 0, seen))
            transition.tell_all(FindingInconclusive{finding}, {rule, {}});
        else if (broken)
            catch_breach(transition, party, finding, false);
        else
            clear();
        break;
    }
    case FindingAnswer::suspend:
        if (broken)
            catch_breach(transition, party, finding, false);
        else {
            for (const ProvisionId own : suspendable(transition.text(), transition.open, party, finding.provision))
                suspend(transition, party, own);
            transition.move_trust_in(party, amounts::wrongly_suspended_trust, {Rule::suspending, {}});
        }
        break;
    case FindingAnswer::withdraw:
        for (const PartyId each : transition.everyone())
            pay_no_deal(transition, each, period + 1);
        transition.end(AgreementLeft{party}, {Rule::withdrawing, {}});
        break;
    }
}

} // namespace

std::vector<ProvisionId> suspendable(const treaty::TreatyText& text, const Public& open, PartyId party,
                                     ProvisionId provision) {
    const auto in_force = [&](ProvisionId id) {
        return open.obligations[id.index()] == Obligation::in_force && text.at(id).obligors == PartySet::of(party);
    };
    const auto& mirror = text.at(provision).mirror;
    if (mirror && in_force(*mirror))
        return {*mirror};
    std::vector<ProvisionId> own;
    for (const ProvisionId id : text.at(text.at(provision).article).provisions)
        if (in_force(id))
            own.push_back(id);
    return own;
}

std::optional<Refusal> check_dispute(const View& view, const AnswerFinding& action) {
    const auto* phase = std::get_if<Dispute>(&view.open().phase);
    if (phase == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (phase->pending.front() != view.seat())
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = phase->pending.front()};
    if (!view.own().finding)
        return Refusal{.code = RefusalCode::no_finding, .rule = Rule::raising};
    const treaty::TreatyText& text = view.scenario().text;
    const ProvisionId provision = view.own().finding->provision;
    if (action.answer == FindingAnswer::suspend && suspendable(text, view.open(), view.seat(), provision).empty())
        return Refusal{.code = RefusalCode::nothing_to_suspend, .rule = Rule::suspending, .provision = provision};
    const auto& verifiers = text.at(provision).verifiers;
    const bool inspectable = std::ranges::any_of(verifiers, [&](const treaty::Verifier& verifier) {
        return view.open().text.agreed[verifier.provision.index()] != treaty::status_quo;
    });
    if (action.answer == FindingAnswer::inspect && !inspectable)
        return Refusal{.code = RefusalCode::cannot_inspect, .rule = Rule::inspecting, .provision = provision};
    return std::nullopt;
}

void apply_dispute(Transition& transition, PartyId party, const AnswerFinding& action) {
    const Finding finding = *transition.own(party).finding;
    transition.own(party).finding.reset();
    const bool quiet = action.answer == FindingAnswer::ignore;
    transition.tell(quiet ? PartySet::of(party) : transition.everyone(), FindingAnswered{party, finding, action.answer},
                    {Rule::raising, {}});
    answer(transition, party, finding, action.answer);
    auto* phase = std::get_if<Dispute>(&transition.open.phase);
    if (phase == nullptr)
        return;
    phase->pending.erase(party);
    if (phase->pending.empty())
        close_period(transition);
}

} // namespace parley::rules

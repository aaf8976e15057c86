#include "rules/phases/dispute.hpp"

#include "rules/amounts.hpp"
#include "rules/observance.hpp"
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
    for (const ProvisionId own :
         suspendable(transition.text(), transition.open.obligations, deceived, finding.provision))
        suspend(transition, deceived, own);
    suspend(transition, finding.suspected, finding.provision);
}

/// One undertaking whose breach has come out. Only its author learns what that costs it: the amount tells its sheet.
void come_out(Transition& transition, PartyId deceived, const Finding& breach, bool cured) {
    const PartyId author = breach.suspected;
    Conduct& conduct = transition.own(author).conduct.conduct[breach.provision.index()];
    const Cause cause{Rule::caught, {}};
    transition.tell_all(BreachCaught{author, deceived, breach.provision, conduct, cured}, cause);
    conduct = Conduct::comply;
    const treaty::Mandate& mandate = transition.papers(author).mandate;
    const core::Points cost = cost_of_keeping(
        transition.text(), mandate, mandate.profiles[transition.own(author).profile.index()], author, breach.provision,
        transition.open.text.agreed, circumstances(transition.rules_of(), transition.open));
    transition.move_worth(author, loss_of_author(cost), PartySet::of(author), cause);
    if (!cured)
        suspend_mirror(transition, deceived, breach);
}

/// What a party breaks in this period, `first` foremost: an inspection of one leads to all.
[[nodiscard]] std::vector<ProvisionId> broken_by(Transition& transition, PartyId party, ProvisionId first) {
    std::vector<ProvisionId> broken{first};
    for (std::size_t i = 0; i < transition.text().provisions.size(); ++i)
        if (ProvisionId(i) != first && transition.own(party).conduct.conduct[i] != Conduct::comply &&
            transition.open.obligations[i] == Obligation::in_force)
            broken.push_back(ProvisionId(i));
    return broken;
}

/// A breach that has come out, and with it whatever else its author broke in the period: both sides lose, trust
/// collapses, and the author answers for it at home.
void catch_breach(Transition& transition, PartyId deceived, const Finding& finding, bool cured) {
    const PartyId author = finding.suspected;
    const Cause cause{Rule::caught, {}};
    Conduct gravest = Conduct::hedge;
    for (const ProvisionId provision : broken_by(transition, author, finding.provision)) {
        if (transition.own(author).conduct.conduct[provision.index()] == Conduct::violate)
            gravest = Conduct::violate;
        come_out(transition, deceived, {author, provision}, cured);
    }
    transition.move_worth(deceived, loss_of_deceived(gravest), transition.everyone(), cause);
    transition.move_trust_in(
        author, gravest == Conduct::violate ? amounts::caught_violating_trust : amounts::caught_hedging_trust, cause);
    transition.move_support_everywhere(author, amounts::caught_support, cause);
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
            treaty::safeguard_in(transition.text(), finding.provision, transition.open.text.agreed, period);
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
            for (const ProvisionId own :
                 suspendable(transition.text(), transition.open.obligations, party, finding.provision))
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
    if (action.answer == FindingAnswer::suspend &&
        suspendable(text, view.open().obligations, view.seat(), provision).empty())
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

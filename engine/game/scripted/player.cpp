#include "game/scripted/player.hpp"

#include "agents/capital/home.hpp"
#include "agents/delegate/guard.hpp"
#include "core/variant_match.hpp"

#include <algorithm>

namespace parley::game {

namespace {

bool asks_a_veto(const rules::View& view, const rules::MeasureOrder& order) {
    const auto* id = std::get_if<rules::ConstituencyId>(&order.target);
    return id != nullptr && view.constituency(*id).veto.kind != scenario::Veto::Kind::never;
}

/// What it owes in the back channel: a package worth its floor is welcome.
rules::Action sounding_answer(const Outlook& outlook) {
    const auto& sounding = outlook.view.own().sounding;
    const bool welcome = sounding && outlook.is_whole(sounding->package) &&
                         outlook.worth(sounding->package) >= outlook.floor &&
                         outlook.carries_at_home(outlook.with(sounding->package));
    return rules::AnswerSounding{welcome ? rules::Reception::welcome : rules::Reception::decline};
}

} // namespace

void Player::observe(const rules::View& view, std::span<const rules::Event> events) {
    memory_.take(view.scenario(), view.seat(), events);
}

agents::Decision Player::decide(const rules::View& view, const agents::AgentRandom&, std::uint32_t) {
    const Outlook outlook(view, memory_, *hearsay_);
    agents::Decision decision;
    decision.action = core::match(
        view.open().phase, [&](const rules::Capitals&) { return measures(outlook); },
        [&](const rules::Table&) { return at_table(outlook); },
        [&](const rules::Incident&) {
            const auto answer =
                outlook.legal.can_use_line ? rules::IncidentAnswer::use_line : rules::IncidentAnswer::play_down;
            return rules::Action{rules::RespondToIncident{answer}};
        },
        [&](const rules::Assessment&) { return agents::always_legal(view); },
        [&](const rules::Ratification&) { return ratification(outlook); },
        [&](const rules::Implementation&) { return rules::Action{conduct(outlook)}; },
        [](const rules::Dispute&) { return rules::Action{rules::AnswerFinding{rules::FindingAnswer::raise}}; },
        [](const rules::Ended&) { return rules::Action{rules::EndTurn{}}; });
    return agents::legal_or_fallback(view, std::move(decision), replaced_);
}

rules::Action Player::measures(const Outlook& outlook) const {
    rules::FileMeasures filed;
    filed.carries_out_gesture = outlook.legal.gesture_due;
    for (const bool veto : {true, false})
        for (const rules::MeasureOrder& order : outlook.legal.measures) {
            const auto& measure = outlook.view.scenario().measure(outlook.self, order.measure);
            if (measure.kind != scenario::MeasureKind::consultation || asks_for_room(measure) ||
                asks_a_veto(outlook.view, order) != veto || filed.orders.full())
                continue;
            filed.orders.push_back(order);
            if (rules::check(outlook.view, filed))
                filed.orders.erase_at(filed.orders.size() - 1);
        }
    return filed;
}

bool Player::signs(const Outlook& outlook) const {
    return outlook.agreed_worth() >= outlook.floor && outlook.carries_at_home(outlook.rolling().agreed);
}

rules::Preference Player::reply(const Outlook& outlook, const rules::Question& question) const {
    const treaty::Mandate& mandate = outlook.view.mandate();
    return treaty::stake(outlook.text(), mandate, question.first) >=
                   treaty::stake(outlook.text(), mandate, question.second)
               ? rules::Preference::first
               : rules::Preference::second;
}

rules::Action Player::refusal(const Outlook& outlook, const rules::Proposal& proposal) {
    const rules::ArticleId article = outlook.dearest_article(proposal.package).article;
    const bool is_form = outlook.text().form && outlook.text().at(*outlook.text().form).article == article;
    return rules::RefuseProposal{outlook.other, article, is_form ? rules::Reason::form : rules::Reason::cost};
}

rules::Action Player::at_table(const Outlook& outlook) const {
    if (outlook.legal.owes_question)
        return rules::AnswerQuestion{reply(outlook, *outlook.view.open().question)};
    if (outlook.legal.owes_sounding)
        return sounding_answer(outlook);
    const rules::PartySet& initialled = outlook.view.open().initialled;
    if (outlook.legal.can_initial && !initialled.contains(outlook.self) && signs(outlook))
        return rules::InitialText{};
    if (outlook.legal.answerable.contains(outlook.other))
        if (auto action = answer(outlook, *outlook.proposal_of(outlook.other)))
            return *action;
    if (outlook.actions_left > 0 && !initialled.contains(outlook.self)) {
        if (auto action = speak(outlook))
            return *action;
        if (auto action = offer(outlook))
            return *action;
    }
    return rules::EndTurn{};
}

rules::Action Player::ratification(const Outlook& outlook) {
    const agents::HomeFront home = agents::weigh_at_home(outlook.view, outlook.rolling().agreed);
    const auto& writable = outlook.legal.can_write_to;
    if (home.failing == 1 && agents::can_carry(home) && std::ranges::count(writable, home.weakest) != 0)
        return rules::FileRatification{rules::WriteSideLetter{home.weakest}};
    if (home.failing > 0 && outlook.legal.can_return)
        return rules::FileRatification{rules::ReturnToTable{}};
    return rules::FileRatification{rules::Submit{}};
}

} // namespace parley::game

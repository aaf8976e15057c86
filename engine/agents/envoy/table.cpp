#include "agents/drafting/single_text.hpp"
#include "agents/envoy/bridge.hpp"
#include "agents/envoy/phases.hpp"
#include "agents/envoy/second_thoughts.hpp"
#include "agents/table/account.hpp"
#include "agents/table/proposals.hpp"
#include "agents/table/speech.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// Of the nodes of a decision, what one question at the table may take: the turn may have more of them.
constexpr double share_of_turn = 0.5;

/// Points by which it must see itself better off before it takes less than it aims at.
constexpr double worth_a_surrender = 2;

/// From this part of the calendar on.
constexpr double all_but_out = 0.8;

/// Whether taking a whole text that lies between the floor and the target is better than bargaining on: its worth
/// against that of the continuations (crisis, calendar and what the other may still concede are in them). It asks only
/// when the calendar is all but out, so that waiting is not rewarded.
std::optional<Decision> accept_rather_than_wait(Mind& mind) {
    const Standing& standing = mind.standing;
    if (standing.clock.elapsed() < all_but_out)
        return std::nullopt;
    for (const rules::PartyId author : standing.legal.answerable) {
        const treaty::Package& package = standing.view.open().proposals[author.index()]->package;
        const treaty::Outcome outcome = standing.agreed_with(package);
        const Judgement judgement = judge(standing, package);
        const rules::ArticleSet agreed = standing.rolling().agreed_articles | package.articles;
        if (!standing.is_whole(outcome, agreed) || judgement.worth < standing.floor ||
            judgement.motive != Motive::not_yet_enough)
            continue;
        const rules::Action accept = rules::AcceptProposal{author};
        if (rules::check(standing.view, accept) || rules::check(standing.view, rules::EndTurn{}))
            continue;
        const auto judged = search(mind, {accept, rules::EndTurn{}}, share_of_turn);
        if (judged.empty() || !(judged.front().action == accept) ||
            !clearly_better(judged[0], judged[1], worth_a_surrender))
            continue;
        Rationale rationale = standing.rationale(Motive::worth_enough);
        rationale.worth = judgement.worth;
        rationale.weighed.push_back(option(standing, accept, outcome, WhyNot::taken));
        note_prospects(judged, accept, rationale);
        return Decision{accept, rationale};
    }
    return std::nullopt;
}

Decision by_rule(Mind& mind) {
    const Standing& standing = mind.standing;
    for (const auto part : {answer_owed, answer_initials, judge_text})
        if (auto decision = part(standing))
            return *decision;
    if (auto decision = accept_rather_than_wait(mind))
        return *decision;
    for (const auto part : {answer_proposals, initial_text})
        if (auto decision = part(standing))
            return *decision;
    const auto* table = std::get_if<rules::Table>(&standing.view.open().phase);
    if (table != nullptr && table->actions_left[standing.self.index()] > 0) {
        if (auto decision = lay_text(standing, &mind.beliefs))
            return *decision;
        for (const auto part : {speak, propose})
            if (auto decision = part(standing))
                return *decision;
    }
    return pass(standing);
}

} // namespace

Decision act_at_table(Mind& mind) {
    Decision decision = by_rule(mind);
    name_the_signal(mind.standing, decision);
    return with_second_thoughts(mind, std::move(decision));
}

} // namespace parley::agents

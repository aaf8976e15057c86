#include "agents/envoy/envoy.hpp"

#include "agents/capital/conduct.hpp"
#include "agents/delegate/assessment.hpp"
#include "agents/delegate/guard.hpp"
#include "agents/envoy/account.hpp"
#include "agents/envoy/phases.hpp"
#include "agents/search/determinise.hpp"
#include "core/variant_match.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// What hurts both sides as tension rises lowers what an envoy would sign in the end, not what it asks for on the way:
/// otherwise whoever opens high and lets the weeks pass would be paid for it (rules/BALANCE.md, exploits 1 and 3).
void hold_demands(Standing& standing) {
    const core::Points ended = rules::lost_with(standing.scenario(), standing.view.open().around.ended, standing.self);
    const core::Points at_first =
        standing.view.terms().reservation + standing.view.own().leverage - ended + floor_margin;
    if (standing.bargaining && at_first > standing.aim.floor && at_first < standing.aim.most)
        standing.aim.floor = at_first;
}

} // namespace

void Envoy::observe(const rules::View& view, std::span<const rules::Event> events) { beliefs_.take(view, events); }

Decision Envoy::decide(const rules::View& view, const AgentRandom& random, std::uint32_t node_budget) {
    beliefs_.begin(view);
    if (bare_ == nullptr)
        bare_ = bare(view.scenario());
    const Outlook outlook = outlook_of(view, beliefs_);
    const Manner manner = manner_.value_or(drawn_manner(random));
    const Character character = character_of(manner);
    Standing standing(view, beliefs_.memory(), character, random, workings_, &outlook);
    hold_demands(standing);
    Mind mind{standing, beliefs_.models(), *bare_, node_budget};
    Decision decision = core::match(
        view.open().phase, [&](const rules::Capitals&) { return plan_measures(mind, manner); },
        [&](const rules::Table&) { return act_at_table(mind); },
        [&](const rules::Incident&) { return answer_incident(mind); },
        [&](const rules::Assessment&) { return file_assessment(standing, beliefs_.profiles()); },
        [&](const rules::Ratification&) { return ratify(mind); },
        [&](const rules::Implementation&) { return keep_or_break(mind); },
        [&](const rules::Dispute&) { return answer_finding(standing); },
        [&](const rules::Ended&) {
            return Decision{rules::EndTurn{}, standing.rationale(Motive::no_way_forward)};
        });
    nodes_used_ = node_budget - mind.nodes_left;
    give_account(mind, decision);
    return legal_or_fallback(view, std::move(decision), replaced_);
}

} // namespace parley::agents

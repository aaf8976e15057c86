#include "agents/envoy/envoy.hpp"

#include "agents/capital/capitals.hpp"
#include "agents/capital/conduct.hpp"
#include "agents/delegate/guard.hpp"
#include "agents/envoy/account.hpp"
#include "agents/envoy/mind.hpp"
#include "agents/envoy/persona.hpp"
#include "agents/negotiator/negotiator.hpp"
#include "agents/search/determinise.hpp"
#include "core/variant_match.hpp"
#include "rules/world/persons.hpp"
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

void Envoy::begin(const rules::View& view) {
    if (bare_ != nullptr)
        return;
    bare_ = bare(view.scenario());
    rules::begin_trust(view.scenario(), told_);
    for (const rules::PartyId other : view.scenario().everyone() - rules::PartySet::of(view.seat()))
        beliefs_.emplace_back(view.scenario(), view.seat(), other);
}

void Envoy::observe(const rules::View& view, std::span<const rules::Event> events) {
    begin(view);
    for (const rules::Event& event : events) {
        for (Counterpart& belief : beliefs_)
            belief.take(view, rules::trust_now(view.scenario(), told_), memory_, event);
        if (const auto* moved = std::get_if<rules::TrustMoved>(&event.what))
            told_.trust[moved->in.index()][moved->of.index()] = moved->to;
        if (const auto* between = std::get_if<rules::PersonTrustMoved>(&event.what))
            told_.persons.trust[between->in.index()][between->of.index()] = between->to;
        memory_.take(view.scenario(), view.seat(), std::span(&event, 1));
    }
}

Decision Envoy::decide(const rules::View& view, const AgentRandom& random, std::uint32_t node_budget) {
    begin(view);
    if (mode_ == EnvoyMode::negotiator)
        return negotiate(view, random, node_budget);
    const Outlook outlook = outlook_of(view, memory_, beliefs_, mode_);
    const Manner manner = manner_.value_or(drawn_manner(random));
    const Character character = character_of(mode_, manner);
    Standing standing(view, memory_, character, random, workings_, &outlook);
    hold_demands(standing);
    Mind mind{standing, beliefs_, *bare_, mode_, manner, node_budget};
    Decision decision = core::match(
        view.open().phase, [&](const rules::Capitals&) { return plan_measures(mind); },
        [&](const rules::Table&) { return act_at_table(mind); },
        [&](const rules::Incident&) { return answer_incident(mind); },
        [&](const rules::Assessment&) { return assess(mind); },
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

/// A negotiator reckons by what will be kept, and by what the other side has tabled.
Decision Envoy::negotiate(const rules::View& view, const AgentRandom& random, std::uint32_t node_budget) {
    workings_ = {}; // worth follows belief, so that nothing found before serves
    const bool at_table = std::holds_alternative<rules::Table>(view.open().phase);
    const std::vector<Rival> rivals = at_table ? rivals_of(view, memory_, beliefs_, random.seed) : std::vector<Rival>{};
    const Outlook outlook = negotiators_outlook(view, memory_, rivals);
    const Character character = character_of(mode_, Manner::formal);
    const Standing standing(view, memory_, character, random, workings_, &outlook);
    Mind mind{standing, beliefs_, *bare_, mode_, Manner::formal, node_budget};
    Decision decision = core::match(
        view.open().phase, [&](const rules::Capitals&) { return prepare(mind); },
        [&](const rules::Table&) { return bargain(mind, rivals); },
        [&](const rules::Incident&) { return respond_to_incident(standing); },
        [&](const rules::Assessment&) { return assess(mind); },
        [&](const rules::Ratification&) { return file_ratification(standing); },
        [&](const rules::Implementation&) { return keep_what_pays(standing); },
        [&](const rules::Dispute&) { return raise_findings(standing); },
        [&](const rules::Ended&) {
            return Decision{rules::EndTurn{}, standing.rationale(Motive::no_way_forward)};
        });
    nodes_used_ = node_budget - mind.nodes_left;
    return legal_or_fallback(view, std::move(decision), replaced_);
}

} // namespace parley::agents

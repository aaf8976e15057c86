#include "agents/negotiator/negotiator.hpp"

#include "agents/capital/capitals.hpp"
#include "agents/capital/conduct.hpp"
#include "agents/delegate/assessment.hpp"
#include "agents/delegate/guard.hpp"
#include "agents/negotiator/phases.hpp"
#include "core/variant_match.hpp"

namespace parley::agents {

namespace {

constexpr Character negotiates{.name = "envoy-negotiator",
                               .rule = TargetRule::by_time,
                               .temper = Temper::sober,
                               .exponent = 0.35,
                               .opening = 1000,
                               .opening_an_action = 1000};

} // namespace

void EnvoyNegotiator::observe(const rules::View& view, std::span<const rules::Event> events) {
    beliefs_.take(view, events);
}

/// The others' sheets are learned where they are needed: at the table.
Decision EnvoyNegotiator::decide(const rules::View& view, const AgentRandom& random, std::uint32_t) {
    beliefs_.begin(view);
    const bool at_table = std::holds_alternative<rules::Table>(view.open().phase);
    const std::vector<SampledModel> rivals =
        at_table ? rivals_of(view, beliefs_, random.seed) : std::vector<SampledModel>{};
    const Outlook outlook = negotiators_outlook(view, beliefs_.memory(), rivals);
    Workings workings; // worth follows belief, so that nothing found before serves
    const Standing standing(view, beliefs_.memory(), negotiates, random, workings, &outlook);
    Decision decision = core::match(
        view.open().phase, [&](const rules::Capitals&) { return prepare(standing); },
        [&](const rules::Table&) { return bargain(standing, rivals); },
        [&](const rules::Incident&) { return respond_to_incident(standing); },
        [&](const rules::Assessment&) { return file_assessment(standing, beliefs_.profiles()); },
        [&](const rules::Ratification&) { return file_ratification(standing); },
        [&](const rules::Implementation&) { return keep_what_pays(standing); },
        [&](const rules::Dispute&) { return raise_findings(standing); },
        [&](const rules::Ended&) {
            return Decision{rules::EndTurn{}, standing.rationale(Motive::no_way_forward)};
        });
    return legal_or_fallback(view, std::move(decision), replaced_);
}

} // namespace parley::agents

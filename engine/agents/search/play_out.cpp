#include "agents/search/rollout.hpp"
#include "rules/undertakings.hpp"

namespace parley::agents {

namespace {

/// The conduct as far as the undertakings bind in this period.
rules::FileConduct still_bound(const rules::View& view, const rules::FileConduct& wanted) {
    rules::FileConduct bound;
    for (const rules::ProvisionId id : rules::own_undertakings(view))
        bound.conduct[id.index()] = wanted.conduct[id.index()];
    return bound;
}

} // namespace

Continuation play_out(const Stage& stage, const rules::Action& first, std::uint32_t& nodes) {
    const scenario::Scenario& scenario = stage.world.scenario;
    rules::State state = stage.world.state;
    const auto wanted = std::get<rules::FileConduct>(first);
    while (!std::holds_alternative<rules::Ended>(state.open.phase) && nodes > 0) {
        const rules::PartySet due = rules::parties_to_act(scenario.open, state.open);
        if (due.empty())
            break;
        const rules::PartyId party = due.front();
        rules::Action action = rules::FileConduct{};
        if (std::holds_alternative<rules::Dispute>(state.open.phase))
            action =
                rules::AnswerFinding{party == stage.self ? rules::FindingAnswer::ignore : rules::FindingAnswer::raise};
        else if (party == stage.self)
            action = still_bound(rules::View(scenario, state, party), wanted);
        rules::NoEvents none;
        rules::apply(scenario, state, party, action, none);
        --nodes;
    }
    const core::Points had = stage.world.state.hidden.realised[stage.self.index()];
    return {(state.hidden.realised[stage.self.index()] - had).hundredths / 100.0, true};
}

} // namespace parley::agents

#include "rules/bring_in.hpp"

#include "rules/phases/briefing.hpp"
#include "rules/phases/close.hpp"

#include <algorithm>
#include <cassert>

namespace parley::rules {

namespace {

/// An incident interrupts what is being decided, and an agenda and who sits are settled before a session.
bool belongs_to_a_briefing(const scenario::Occurrence& occurrence) {
    return std::any_of(occurrence.effects.begin(), occurrence.effects.end(), [](const scenario::Effect& effect) {
        return std::holds_alternative<scenario::CauseIncident>(effect) ||
               std::holds_alternative<scenario::ChangeAgenda>(effect) ||
               std::holds_alternative<scenario::LoseOffice>(effect);
    });
}

} // namespace

std::optional<Refusal> check_event(const scenario::Scenario& scenario, const State& state, OccurrenceId event) {
    const auto refused = [](RefusalCode code) { return Refusal{.code = code, .rule = Rule::brought_in}; };
    if (event.index() >= scenario.deck.size())
        return refused(RefusalCode::no_such_event);
    if (std::holds_alternative<Ended>(state.open.phase))
        return Refusal{.code = RefusalCode::game_is_over, .rule = Rule::game_over};
    const scenario::Occurrence& occurrence = scenario.deck[event.index()];
    if (state.hidden.fired.contains(event) && !occurrence.repeats)
        return refused(RefusalCode::event_has_happened);
    const auto* capitals = std::get_if<Capitals>(&state.open.phase);
    const bool at_table = std::holds_alternative<Table>(state.open.phase) && !belongs_to_a_briefing(occurrence);
    if (!at_table && (capitals == nullptr || !capitals->filed.empty()))
        return refused(RefusalCode::event_not_now);
    return std::nullopt;
}

void bring_in(const scenario::Scenario& scenario, State& state, OccurrenceId event, EventSink& sink) {
    assert(!check_event(scenario, state, event));
    Transition transition(scenario, state, sink);
    if (fire(transition, event, Rule::brought_in))
        begin_incident(transition, true, {Rule::incident, {}});
}

std::vector<OccurrenceId> events_that_may_come(const scenario::Scenario& scenario, const State& state) {
    std::vector<OccurrenceId> events;
    for (std::size_t i = 0; i < scenario.deck.size(); ++i)
        if (!check_event(scenario, state, OccurrenceId(i)))
            events.emplace_back(i);
    return events;
}

} // namespace parley::rules

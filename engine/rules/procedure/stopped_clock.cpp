#include "rules/procedure/stopped_clock.hpp"

#include "rules/amounts.hpp"
#include "rules/phases/briefing.hpp"

namespace parley::rules {

bool clock_can_stop(const scenario::PublicScenario& scenario, const Public& open) {
    return scenario.procedure.stops_needed && std::holds_alternative<Assessment>(open.phase) && !open.extra_session &&
           !open.procedure.clock_stopped && open.session + 1U >= scenario.sessions.size();
}

std::optional<Refusal> check_clock(const View& view, bool stops) {
    if (!stops)
        return std::nullopt;
    if (!clock_can_stop(view.scenario(), view.open()))
        return Refusal{.code = RefusalCode::clock_runs_on, .rule = Rule::stopped_clock};
    if (view.own().capital < amounts::clock_cost)
        return Refusal{.code = RefusalCode::not_enough_capital,
                       .rule = Rule::stopped_clock,
                       .number = amounts::clock_cost - view.own().capital};
    return std::nullopt;
}

bool stop_clock(Transition& transition) {
    if (!clock_can_stop(transition.rules_of(), transition.open))
        return false;
    PartySet wanted;
    for (const PartyId party : transition.everyone())
        if (transition.own(party).assessment.stops_clock)
            wanted.insert(party);
    if (wanted.size() < static_cast<std::size_t>(*transition.rules_of().procedure.stops_needed))
        return false;
    const Cause cause{Rule::stopped_clock, {}};
    transition.open.procedure.clock_stopped = true;
    transition.tell_all(ClockStopped{wanted}, cause);
    for (const PartyId party : wanted)
        transition.move_capital(party, -amounts::clock_cost, cause);
    transition.move_tension(amounts::clock_tension, cause);
    open_session_off_the_clock(transition);
    return true;
}

void note_drafted(Transition& transition, ArticleSet articles) {
    if (transition.rules_of().procedure.stops_needed)
        transition.open.procedure.drafted = transition.open.procedure.drafted | articles;
}

} // namespace parley::rules

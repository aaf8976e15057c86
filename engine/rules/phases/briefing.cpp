#include "rules/phases/briefing.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/report.hpp"
#include "rules/conditions.hpp"
#include "rules/effects.hpp"
#include "rules/phases/close.hpp"
#include "rules/phases/table.hpp"
#include "rules/world/offices.hpp"
#include "rules/world/outside.hpp"
#include "rules/world/read_locks.hpp"
#include "rules/world/regime.hpp"

namespace parley::rules {

namespace {

void pay_income(Transition& transition) {
    for (const PartyId party : transition.everyone()) {
        transition.move_capital(party, transition.rules_of().income, {Rule::income, {}});
        if (transition.own(party).goal_met)
            transition.move_capital(party, amounts::goal_reward, {Rule::goal_reward, {}});
        transition.own(party).goal_met = false;
    }
}

[[nodiscard]] bool is_due(const Transition& transition, std::size_t index) {
    const scenario::Occurrence& occurrence = transition.scenario.deck[index];
    if (transition.state.hidden.fired.contains(OccurrenceId(index)) && !occurrence.repeats)
        return false;
    if (occurrence.at && *occurrence.at != transition.open.session)
        return false;
    return holds(occurrence.when, transition.state) &&
           transition.chance(Purpose::occurrence, transition.open.session, 0, index, occurrence.chance);
}

/// Which events are due is settled before any of them changes the world.
bool fire_deck(Transition& transition) {
    scenario::OccurrenceSet due;
    for (std::size_t i = 0; i < transition.scenario.deck.size(); ++i)
        if (is_due(transition, i))
            due.insert(OccurrenceId(i));
    bool incident = false;
    for (const OccurrenceId id : due)
        incident |= fire(transition, id, Rule::deck);
    return incident;
}

void begin_day(Transition& transition, SessionIndex session) {
    Public& open = transition.open;
    open.session = session;
    open.question.reset();
    open.owes_sounding.clear();
    open.procedure.this_session = 0;
    open.procedure.let_stand.clear();
}

/// What was tabled, refused and asked in the last session counts until its events have come.
void forget_last_session(Public& open) {
    for (Conspicuous& done : open.done) {
        done.tabled.clear();
        done.refused.clear();
        done.asked = false;
    }
}

void begin_extra_day(Transition& transition, Rule rule) {
    Public& open = transition.open;
    begin_day(transition, open.session);
    forget_last_session(open);
    open.extra_session = true;
    transition.tell_all(SessionOpened{open.session, true}, {rule, {}});
    read_locks(transition);
}

} // namespace

bool fire(Transition& transition, OccurrenceId event, Rule rule) {
    const scenario::Occurrence& occurrence = transition.scenario.deck[event.index()];
    transition.state.hidden.fired.insert(event);
    const Cause cause{rule, ByOccurrence{event}};
    transition.tell(occurrence.only_for ? PartySet::of(*occurrence.only_for) : transition.everyone(),
                    OccurrenceFired{event}, cause);
    const Cause seen = occurrence.only_for ? Cause{rule, {}} : cause; // one capital's news stays its own
    EffectContext context{std::nullopt, NoTarget{}, seen, event.index()};
    context.to_itself = cause;
    context.told_alone = occurrence.only_for;
    return carry_out(transition, occurrence.effects, context);
}

void open_session(Transition& transition, SessionIndex session) {
    const bool first = session == 0;
    begin_day(transition, session);
    transition.tell_all(SessionOpened{session, false}, {Rule::calendar, {}});
    if (!first)
        pay_income(transition);
    fill_offices(transition);
    bool incident = fire_deck(transition);
    incident |= move_courses(transition);
    forget_last_session(transition.open);
    if (!first) // the answer comes after the news
        settle_reports(transition, static_cast<SessionIndex>(session - 1));
    read_locks(transition);
    end_functions(transition);
    transition.open.phase = Capitals{};
    if (incident)
        begin_incident(transition, true, {Rule::incident, {}});
}

void open_extra_session(Transition& transition) {
    begin_extra_day(transition, Rule::return_to_table);
    if (draw_crisis(transition, true) == Crisis::none)
        begin_table(transition);
}

void open_session_off_the_clock(Transition& transition) {
    begin_extra_day(transition, Rule::stopped_clock);
    begin_table(transition);
}

} // namespace parley::rules

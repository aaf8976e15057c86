#include "rules/phases/close.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/personal.hpp"
#include "rules/authority/report.hpp"
#include "rules/conditions.hpp"
#include "rules/phases/briefing.hpp"
#include "rules/phases/table.hpp"
#include "rules/procedure/stopped_clock.hpp"
#include "rules/world/conduct_count.hpp"
#include "rules/world/counter_moves.hpp"
#include "rules/world/persons.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

void apply_provisionally(Transition& transition) {
    const Public& open = transition.open; // what no capital owns yet is not applied
    const auto articles = static_cast<int>((open.text.agreed_articles - open.exploratory.articles).size());
    transition.move_tension(std::max(articles * amounts::provisional_tension, amounts::provisional_tension_most),
                            {Rule::provisional_application, {}});
}

/// A promise not kept by its session is broken; a threat not carried out is empty.
void settle_words(Transition& transition) {
    auto& words = transition.open.words;
    for (std::size_t i = words.size(); i-- > 0;) {
        const GivenWord word = words[i];
        if (word.terms.unless) {
            if (is_settled_now(transition, word)) {
                words.erase_at(i);
                settle_counter_move(transition, word);
            }
            continue;
        }
        if (word.due > transition.open.session)
            continue;
        const Cause cause{Rule::words_due, ByMeasure{word.by, word.measure}};
        transition.tell_all(WordBroken{word}, cause);
        if (word.kind == GivenWord::Kind::promise) {
            move_trust_by_word(transition, word, amounts::promise_broken_trust, cause);
            count_broken_promise(transition, word.by);
        } else {
            transition.move_support_everywhere(word.by, amounts::empty_threat_support, cause);
        }
        words.erase_at(i);
    }
}

void decay_leverage(Transition& transition) {
    for (const PartyId party : transition.everyone()) {
        const core::Points leverage = transition.own(party).leverage;
        const core::Points step = std::min(amounts::leverage_decay, leverage < core::Points{} ? -leverage : leverage);
        transition.move_leverage(party, leverage < core::Points{} ? step : -step, {Rule::leverage_decay, {}});
    }
}

void meet_goals(Transition& transition) {
    for (const PartyId party : transition.everyone()) {
        const auto& goals = transition.papers(party).goals;
        if (transition.open.session < goals.size() && holds(goals[transition.open.session].when, transition.state)) {
            transition.own(party).goal_met = true;
            transition.tell(party, GoalMet{party}, {Rule::goal_reward, {}});
        }
    }
}

void lapse_unfinished(Transition& transition) {
    transition.open.question.reset();
    transition.open.owes_sounding.clear();
    transition.open.initialled.clear();
}

void begin_assessment(Transition& transition) { transition.open.phase = Assessment{}; }

/// After the assessments: the next session, or the end of the calendar.
void turn_the_calendar(Transition& transition) {
    if (stop_clock(transition))
        return;
    const Public& open = transition.open;
    const std::size_t next = std::size_t{open.session} + 1;
    if (open.extra_session || next >= transition.rules_of().sessions.size()) {
        settle_reports(transition, open.session);
        transition.end(NoAgreement{}, {Rule::calendar, {}});
    } else
        open_session(transition, static_cast<SessionIndex>(next));
}

void settle_incident(Transition& transition, bool at_briefing) {
    const Cause cause{Rule::incident_answer, {}};
    for (const PartyId party : transition.everyone()) {
        const IncidentAnswer answer = *transition.own(party).filed_answer;
        transition.own(party).filed_answer.reset();
        transition.tell_all(IncidentAnswered{party, answer}, cause);
        switch (answer) {
        case IncidentAnswer::use_line:
            break;
        case IncidentAnswer::play_down:
            transition.move_support_everywhere(party, amounts::play_down_support, cause);
            break;
        case IncidentAnswer::protest:
            transition.move_tension(amounts::protest_tension, cause);
            transition.move_support_everywhere(party, amounts::protest_support, cause);
            break;
        }
    }
    if (!at_briefing)
        begin_assessment(transition);
    else if (transition.open.extra_session)
        begin_table(transition);
    else
        transition.open.phase = Capitals{};
}

std::optional<Refusal> check_belief(const View& view, PartyId about, const Belief& belief) {
    const Refusal refusal{.code = RefusalCode::percent_not_100, .rule = Rule::assessment, .party = about};
    const std::size_t profiles = view.scenario().at(about).profiles.size();
    int sum = 0;
    for (std::size_t k = 0; k < belief.percent.size(); ++k) {
        if (k >= profiles && belief.percent[k] != 0)
            return Refusal{.code = RefusalCode::unknown_profile, .rule = Rule::assessment, .party = about};
        sum += belief.percent[k];
    }
    if (sum != 100)
        return refusal;
    const auto& top = belief.top_articles;
    if (!asks_top_articles(view.scenario(), view.open()))
        return top.empty()
                   ? std::nullopt
                   : std::optional(Refusal{
                         .code = RefusalCode::top_articles_not_wanted, .rule = Rule::assessment, .party = about});
    const std::size_t articles = view.scenario().text.articles.size();
    if (top.size() != 2 || top[0] == top[1] || top[0].index() >= articles || top[1].index() >= articles)
        return Refusal{.code = RefusalCode::top_articles_wanted, .rule = Rule::assessment, .party = about};
    return std::nullopt;
}

} // namespace

bool asks_top_articles(const scenario::PublicScenario& scenario, const Public& open) {
    return open.session % 2 == 1 && scenario.text.articles.size() >= 2;
}

void begin_incident(Transition& transition, bool at_briefing, const Cause& cause) {
    transition.open.incident_happened = true;
    count_incident(transition);
    transition.tell_all(IncidentHappened{}, cause);
    transition.move_tension(amounts::incident_tension, cause);
    transition.open.phase = Incident{{}, at_briefing};
}

Crisis draw_crisis(Transition& transition, bool at_briefing) {
    const Public& open = transition.open;
    const std::size_t ordinal = at_briefing ? 1 : 0;
    if (!transition.chance(Purpose::crisis, open.session, 0, ordinal, amounts::crisis_chance(open.tension)))
        return Crisis::none;
    if (open.incident_happened) {
        transition.end(TalksCollapsed{}, {Rule::collapse, {}});
        return Crisis::collapse;
    }
    begin_incident(transition, at_briefing, {Rule::crisis, {}});
    return Crisis::incident;
}

void close_session(Transition& transition) {
    const SessionIndex session = transition.open.session;
    transition.tell_all(SessionClosed{session}, {Rule::calendar, {}});
    meet_goals(transition);
    apply_provisionally(transition);
    const bool off_the_clock = transition.open.procedure.clock_stopped; // the day, and its drift, are over
    if (!off_the_clock)
        transition.move_tension(transition.rules_of().sessions[session].drift, {Rule::drift, {}});
    settle_words(transition);
    decay_leverage(transition);
    lapse_unfinished(transition);
    put_papers_away(transition);
    const Crisis crisis = off_the_clock ? Crisis::none : draw_crisis(transition, false);
    count_quiet_closes(transition);
    if (crisis == Crisis::none)
        begin_assessment(transition);
}

std::optional<Refusal> check_close(const View& view, const RespondToIncident& action) {
    const auto* phase = std::get_if<Incident>(&view.open().phase);
    if (phase == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (phase->filed.contains(view.seat()))
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = view.seat()};
    const auto line = view.scenario().incident_line;
    if (action.answer == IncidentAnswer::use_line &&
        (!line || view.open().text.agreed[line->index()] == treaty::status_quo ||
         view.open().exploratory.articles.contains(view.scenario().text.at(*line).article)))
        return Refusal{.code = RefusalCode::no_line_to_use, .rule = Rule::incident_answer};
    return std::nullopt;
}

void apply_close(Transition& transition, PartyId party, const RespondToIncident& action) {
    auto& phase = std::get<Incident>(transition.open.phase);
    transition.own(party).filed_answer = action.answer;
    phase.filed.insert(party);
    if (phase.filed == transition.everyone())
        settle_incident(transition, phase.at_briefing);
}

std::optional<Refusal> check_close(const View& view, const FileAssessment& action) {
    const auto* phase = std::get_if<Assessment>(&view.open().phase);
    if (phase == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (phase->filed.contains(view.seat()))
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = view.seat()};
    for (std::size_t p = 0; p < action.of.size(); ++p) {
        const bool other = p < view.scenario().party_count() && PartyId(p) != view.seat();
        if (!other && !(action.of[p] == Belief{}))
            return Refusal{.code = RefusalCode::unknown_party, .rule = Rule::assessment, .party = PartyId(p)};
        if (other)
            if (auto refusal = check_belief(view, PartyId(p), action.of[p]))
                return refusal;
    }
    if (auto refusal = check_clock(view, action.stops_clock))
        return refusal;
    return check_report(view, action.report);
}

void apply_close(Transition& transition, PartyId party, const FileAssessment& action) {
    transition.own(party).assessment = action;
    transition.tell(party, AssessmentFiled{party, action, report_is_due(transition.open)}, {Rule::assessment, {}});
    auto& phase = std::get<Assessment>(transition.open.phase);
    phase.filed.insert(party);
    if (phase.filed == transition.everyone())
        turn_the_calendar(transition);
}

} // namespace parley::rules

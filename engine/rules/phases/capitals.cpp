#include "rules/phases/capitals.hpp"

#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/effects.hpp"
#include "rules/phases/table.hpp"
#include "rules/world/conduct_count.hpp"
#include "rules/world/counter_moves.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

std::optional<Refusal> check_readiness(const View& view, MeasureId id, const scenario::Measure& measure) {
    const Own& own = view.own();
    const SessionIndex session = view.open().session;
    if (session < measure.from_session)
        return Refusal{.code = RefusalCode::measure_too_early,
                       .rule = Rule::measure_readiness,
                       .measure = id,
                       .number = measure.from_session + 1};
    if (measure.once && own.taken.contains(id))
        return Refusal{.code = RefusalCode::measure_spent, .rule = Rule::measure_readiness, .measure = id};
    if (own.ready_at[id.index()] > session)
        return Refusal{.code = RefusalCode::measure_cooling_down,
                       .rule = Rule::measure_readiness,
                       .measure = id,
                       .number = own.ready_at[id.index()] + 1};
    if (!own.taken.includes(measure.requires_taken))
        return Refusal{.code = RefusalCode::measure_needs_another, .rule = Rule::measure_readiness, .measure = id};
    if (const GivenWord* word = waits_for(view, id))
        return Refusal{
            .code = RefusalCode::waits_for_its_day, .rule = Rule::counter_move, .measure = id, .number = word->due + 1};
    return std::nullopt;
}

/// Room is asked of one who gave an instruction, once.
std::optional<Refusal> check_room(const View& view, MeasureId id, ConstituencyId whom) {
    if (view.own().authority.asked.contains(whom))
        return Refusal{.code = RefusalCode::measure_spent, .rule = Rule::ask_for_room, .measure = id};
    const auto& instructions = view.mandate().instructions;
    const bool gave = std::any_of(instructions.begin(), instructions.end(),
                                  [&](const treaty::Instruction& instruction) { return instruction.by == whom; });
    return gave ? std::nullopt
                : std::optional(Refusal{
                      .code = RefusalCode::no_instruction_of_theirs, .rule = Rule::ask_for_room, .measure = id});
}

std::optional<Refusal> check_target(const View& view, MeasureId id, const scenario::Measure& measure,
                                    const MeasureTarget& target) {
    const Refusal wrong{.code = RefusalCode::wrong_target, .rule = Rule::measure_target, .measure = id};
    const auto is_other = [&](PartyId party) {
        return party.index() < view.scenario().party_count() && party != view.seat();
    };
    switch (measure.target) {
    case scenario::Target::none:
        return std::holds_alternative<NoTarget>(target) ? std::nullopt : std::optional(wrong);
    case scenario::Target::constituency: {
        const auto* constituency = std::get_if<ConstituencyId>(&target);
        if (constituency == nullptr || constituency->index() >= view.constituency_count())
            return wrong;
        if (scenario::asks_for_room(measure))
            return check_room(view, id, *constituency);
        if (measure.kind == scenario::MeasureKind::consultation && view.own().consulted.contains(*constituency))
            return Refusal{.code = RefusalCode::measure_spent, .rule = Rule::consultation, .measure = id};
        return std::nullopt;
    }
    case scenario::Target::party: {
        const auto* party = std::get_if<PartyId>(&target);
        return party != nullptr && is_other(*party) ? std::nullopt : std::optional(wrong);
    }
    case scenario::Target::article_pair:
        break;
    }
    const auto* pair = std::get_if<ArticlePair>(&target);
    const std::size_t articles = view.scenario().text.articles.size();
    const bool good = pair != nullptr && is_other(pair->of) && pair->first.index() < articles &&
                      pair->second.index() < articles && pair->first != pair->second;
    return good ? std::nullopt : std::optional(wrong);
}

std::optional<Refusal> check_together(const View& view, const FileMeasures& action) {
    int cost = 0;
    int gestures = 0;
    for (std::size_t i = 0; i < action.orders.size(); ++i) {
        const MeasureOrder& order = action.orders[i];
        const scenario::Measure& measure = view.scenario().measure(view.seat(), order.measure);
        cost += measure.cost;
        gestures += measure.kind == scenario::MeasureKind::gesture ? 1 : 0;
        const bool may_repeat =
            measure.target == scenario::Target::constituency && measure.cooldown == 0 && !measure.once;
        for (std::size_t j = 0; j < i; ++j)
            if (action.orders[j] == order || (action.orders[j].measure == order.measure && !may_repeat))
                return Refusal{
                    .code = RefusalCode::measure_twice, .rule = Rule::measure_count, .measure = order.measure};
        if (gestures > 1)
            return Refusal{.code = RefusalCode::measure_twice, .rule = Rule::gesture, .measure = order.measure};
    }
    if (cost > view.own().capital)
        return Refusal{
            .code = RefusalCode::not_enough_capital, .rule = Rule::measure_cost, .number = cost - view.own().capital};
    return std::nullopt;
}

void follow_up_gesture(Transition& transition, PartyId party, bool carried_out) {
    auto& gesture = transition.done(party).gesture;
    if (!gesture)
        return;
    const Cause cause{Rule::gesture_follow_up, ByMeasure{party, gesture->measure}};
    if (carried_out) {
        transition.tell_all(GestureKept{party, gesture->measure}, cause);
        count_gesture(transition, party);
    } else {
        transition.tell_all(GestureDropped{party, gesture->measure}, cause);
        transition.move_trust_in(party, amounts::gesture_dropped_trust, cause);
    }
    gesture.reset();
}

/// A gesture of the last session that nobody answered, at the last session or at this one, tires its own home.
void tire_of_gestures(Transition& transition, PartySet announced_last) {
    const SessionIndex session = transition.open.session;
    for (const PartyId party : announced_last) {
        bool answered = false;
        for (const PartyId other : transition.everyone() - PartySet::of(party)) {
            const auto& theirs = transition.done(other).last_gesture;
            answered |= theirs && *theirs + 1 >= session;
        }
        const Cause cause{Rule::gesture_fatigue, {}};
        Conspicuous& done = transition.done(party);
        done.unanswered = answered ? std::uint8_t{0} : static_cast<std::uint8_t>(done.unanswered + 1);
        if (!answered)
            transition.tell_all(GestureUnanswered{party}, cause);
        if (done.unanswered >= amounts::gesture_fatigue_after) {
            transition.move_support_everywhere(party, amounts::gesture_fatigue_support, cause);
            done.unanswered = 0;
        }
    }
}

void carry_out_all(Transition& transition) {
    ByParty<FileMeasures> filed{};
    PartySet announced_last;
    for (const PartyId party : transition.everyone()) {
        filed[party.index()] = *transition.own(party).filed_measures;
        const auto& last = transition.done(party).last_gesture;
        if (last && *last + 1 == transition.open.session)
            announced_last.insert(party);
        transition.own(party).filed_measures.reset();
        follow_up_gesture(transition, party, filed[party.index()].carries_out_gesture);
    }
    for (const PartyId party : transition.everyone()) {
        const auto& orders = filed[party.index()].orders;
        for (std::size_t place = 0; place < orders.size(); ++place)
            carry_out_order(transition, party, orders[place], place);
    }
    tire_of_gestures(transition, announced_last);
    begin_table(transition);
}

} // namespace

std::optional<Refusal> check_order(const View& view, const MeasureOrder& order) {
    const auto& measures = view.scenario().measures[view.seat().index()];
    if (order.measure.index() >= measures.size())
        return Refusal{.code = RefusalCode::unknown_measure, .rule = Rule::measure_readiness, .measure = order.measure};
    const scenario::Measure& measure = measures[order.measure.index()];
    if (auto refusal = check_readiness(view, order.measure, measure))
        return refusal;
    if (auto refusal = check_target(view, order.measure, measure, order.target))
        return refusal;
    if (measure.cost > view.own().capital)
        return Refusal{.code = RefusalCode::not_enough_capital,
                       .rule = Rule::measure_cost,
                       .measure = order.measure,
                       .number = measure.cost - view.own().capital};
    return std::nullopt;
}

std::optional<Refusal> check_capitals(const View& view, const FileMeasures& action) {
    const auto* phase = std::get_if<Capitals>(&view.open().phase);
    if (phase == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (phase->filed.contains(view.seat()))
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = view.seat()};
    const bool gesture_due = view.open().done[view.seat().index()].gesture.has_value();
    if (action.carries_out_gesture && !gesture_due)
        return Refusal{.code = RefusalCode::no_gesture_to_carry_out, .rule = Rule::gesture_follow_up};
    const std::size_t places = measures_a_session - (action.carries_out_gesture ? 1 : 0);
    if (action.orders.size() > places)
        return Refusal{
            .code = RefusalCode::too_many_measures, .rule = Rule::measure_count, .number = static_cast<int>(places)};
    for (const MeasureOrder& order : action.orders)
        if (auto refusal = check_order(view, order))
            return refusal;
    return check_together(view, action);
}

void apply_capitals(Transition& transition, PartyId party, const FileMeasures& action) {
    auto& phase = std::get<Capitals>(transition.open.phase);
    transition.own(party).filed_measures = action;
    phase.filed.insert(party);
    if (phase.filed == transition.everyone())
        carry_out_all(transition);
}

} // namespace parley::rules

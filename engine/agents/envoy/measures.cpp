#include "agents/capital/capitals.hpp"
#include "agents/capital/conduct.hpp"
#include "agents/envoy/phases.hpp"
#include "agents/search/deliberate.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::FileMeasures;
using rules::MeasureOrder;
using scenario::MeasureKind;

const scenario::Measure& measure_of(const Standing& standing, const MeasureOrder& order) {
    return standing.scenario().measure(standing.self, order.measure);
}

/// How unsure it is of a profile: the chance that the likeliest one is wrong.
double doubt(const HypothesisModel& belief, std::size_t profiles) {
    const Posterior posterior = belief.profiles();
    return 1 - *std::max_element(posterior.chance.begin(),
                                 posterior.chance.begin() + static_cast<std::ptrdiff_t>(profiles));
}

/// A warm envoy hears the other side out before it has it read.
constexpr rules::SessionIndex heard_out_from = 2;

/// The order that has the services read the other about whom it is least sure, while it is unsure.
std::optional<MeasureOrder> reading_order(const Mind& mind, Manner manner) {
    constexpr double sure = 0.12;
    const Standing& standing = mind.standing;
    if (manner == Manner::warm && standing.view.open().session < heard_out_from)
        return std::nullopt;
    std::optional<MeasureOrder> best;
    double most = sure;
    for (const MeasureOrder& order : standing.legal.measures) {
        const auto* about = std::get_if<rules::PartyId>(&order.target);
        if (measure_of(standing, order).kind != MeasureKind::intelligence || about == nullptr)
            continue;
        const double unsure = doubt(mind.of(*about), standing.scenario().at(*about).profiles.size());
        if (unsure > most) {
            most = unsure;
            best = order;
        }
    }
    return best;
}

bool has_intelligence(const Standing& standing, const FileMeasures& filed) {
    return std::ranges::any_of(filed.orders, [&](const MeasureOrder& order) {
        return measure_of(standing, order).kind == MeasureKind::intelligence;
    });
}

/// The filing with one order more; nothing where rules or purse forbid it.
std::optional<FileMeasures> with_order(const Standing& standing, const FileMeasures& filed, const MeasureOrder& order) {
    if (filed.orders.full() || filed.orders.size() >= standing.legal.measure_places)
        return std::nullopt;
    FileMeasures with = filed;
    with.orders.push_back(order);
    if (rules::check(standing.view, with))
        return std::nullopt;
    return with;
}

/// What it may add to a filing on its own account. It does not press unprovoked, makes a first gesture when its manner
/// would, and does not buy by search what the search cannot value: knowledge.
bool may_add(const Standing& standing, const MeasureOrder& order) {
    const scenario::Measure& measure = measure_of(standing, order);
    if (measure.kind == MeasureKind::intelligence)
        return false;
    if (measure.kind == MeasureKind::gesture) {
        const int first = standing.character.first_gesture;
        const bool waits = standing.view.open().done[standing.self.index()].gestures == 0 &&
                           (first < 0 || standing.view.open().session < first);
        return !waits && order.measure == gesture_in_mind(standing);
    }
    return !is_pressure(measure);
}

/// The filing of habit, and that filing with one measure more.
std::vector<rules::Action> filings(const Standing& standing, const FileMeasures& habit) {
    std::vector<rules::Action> candidates{habit};
    for (const MeasureOrder& order : standing.legal.measures) {
        const auto with = may_add(standing, order) ? with_order(standing, habit, order) : std::nullopt;
        if (with && std::ranges::find(candidates, rules::Action(*with)) == candidates.end())
            candidates.push_back(*with);
    }
    constexpr std::size_t most = 12;
    if (candidates.size() > most)
        candidates.resize(most);
    return candidates;
}

Motive motive_of(const Standing& standing, const FileMeasures& filed) {
    if (filed.carries_out_gesture)
        return Motive::keeping_word;
    if (filed.orders.empty())
        return Motive::saving;
    const scenario::Measure& first = measure_of(standing, filed.orders[0]);
    switch (first.kind) {
    case MeasureKind::consultation:
        return Motive::asking_home;
    case MeasureKind::gesture:
        return Motive::building_trust;
    case MeasureKind::pressure:
    case MeasureKind::deployment:
    case MeasureKind::exercise:
    case MeasureKind::sanction:
    case MeasureKind::statement:
        return is_pressure(first) ? Motive::pressing : Motive::easing;
    case MeasureKind::intelligence:
        return Motive::learning;
    }
    return Motive::saving;
}

/// By search among `candidates`, of which the first is the habit: another is taken where it is clearly better.
template <class MotiveOf>
Decision best_of(Mind& mind, Decision habit, const std::vector<rules::Action>& candidates, const MotiveOf& motive) {
    constexpr double points = 0.4, share_of_filing = 0.6;
    const std::vector<Judged> judged = search(mind, candidates, share_of_filing);
    if (judged.empty())
        return habit;
    const auto usual = std::ranges::find_if(judged, [&](const Judged& each) { return each.action == habit.action; });
    if (usual != judged.begin() && usual != judged.end() && clearly_better(judged.front(), *usual, points)) {
        habit.action = judged.front().action;
        habit.rationale.motive = motive(habit.action);
    }
    habit.rationale.weighed.clear();
    note_prospects(judged, habit.action, habit.rationale);
    return habit;
}

} // namespace

Decision plan_measures(Mind& mind, Manner manner) {
    const Standing& standing = mind.standing;
    Decision habit = file_measures(standing);
    const auto filed = std::get<FileMeasures>(habit.action);
    if (const auto order = reading_order(mind, manner); order && !has_intelligence(standing, filed))
        if (const auto with = with_order(standing, filed, *order)) {
            habit.action = *with;
            habit.rationale = standing.rationale(motive_of(standing, *with));
        }
    return best_of(mind, habit, filings(standing, std::get<FileMeasures>(habit.action)),
                   [&](const rules::Action& action) { return motive_of(standing, std::get<FileMeasures>(action)); });
}

Decision answer_incident(Mind& mind) {
    using rules::IncidentAnswer;
    const Standing& standing = mind.standing;
    Decision habit = respond_to_incident(standing);
    std::vector<rules::Action> candidates{habit.action};
    for (const IncidentAnswer answer : {IncidentAnswer::use_line, IncidentAnswer::play_down}) {
        const rules::Action action = rules::RespondToIncident{answer};
        if (!(action == habit.action) && !rules::check(standing.view, action))
            candidates.push_back(action);
    }
    return best_of(mind, habit, candidates, [](const rules::Action&) { return Motive::easing; });
}

Decision ratify(Mind& mind) {
    const Standing& standing = mind.standing;
    Decision habit = file_ratification(standing);
    std::vector<rules::Action> candidates{habit.action};
    const auto add = [&](const rules::FileRatification& filed) {
        const rules::Action action = filed;
        if (!(action == habit.action) && !rules::check(standing.view, action))
            candidates.push_back(action);
    };
    add({rules::Submit{}});
    for (const rules::ConstituencyId id : standing.legal.can_write_to)
        add({rules::WriteSideLetter{id}});
    return best_of(mind, habit, candidates, [](const rules::Action& action) {
        const auto& filed = std::get<rules::FileRatification>(action);
        return std::holds_alternative<rules::Submit>(filed.choice) ? Motive::text_good_enough : Motive::home_not_asked;
    });
}

} // namespace parley::agents

#include "agents/search/deliberate.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr std::size_t most_on_record = 5;

const Judged* judged_of(const std::vector<Judged>& judged, const rules::Action& action) {
    const auto found = std::ranges::find(judged, action, &Judged::action);
    return found == judged.end() ? nullptr : &*found;
}

} // namespace

void note_prospects(const std::vector<Judged>& judged, const rules::Action& taken, Rationale& rationale) {
    constexpr double alike = 0.05; // of a point
    const Judged* chosen = judged_of(judged, taken);
    for (const Judged& each : judged) {
        const auto known = std::ranges::find(rationale.weighed, each.action, &Weighed::action);
        if (known != rationale.weighed.end()) {
            known->prospect = points_of(each.value);
            if (each.action == taken)
                known->why_not = WhyNot::taken;
            continue;
        }
        if (rationale.weighed.size() >= most_on_record)
            continue;
        const bool worse = chosen != nullptr && each.value < chosen->value - alike;
        const WhyNot why_not = each.action == taken ? WhyNot::taken
                               : worse              ? WhyNot::costs_more
                                                    : WhyNot::no_clear_gain;
        rationale.weighed.push_back({each.action, {}, why_not, {}, {}, Counts::nothing, points_of(each.value)});
    }
}

Decision deliberate(Mind& mind, Decision habit, const std::vector<Alternative>& alternatives, double points,
                    double share, Play play) {
    std::vector<rules::Action> actions{habit.action};
    for (const Alternative& alternative : alternatives)
        if (actions.size() < most_on_record && std::ranges::find(actions, alternative.action) == actions.end())
            actions.push_back(alternative.action);
    const std::vector<Judged> judged = search(mind, actions, share, play);
    if (judged.empty())
        return habit;
    const Judged* usual = judged_of(judged, habit.action);
    const Judged& best = judged.front();
    if (usual != nullptr && usual != &best && clearly_better(best, *usual, points)) {
        for (Weighed& weighed : habit.rationale.weighed)
            if (weighed.why_not == WhyNot::taken)
                weighed.why_not = WhyNot::costs_more;
        habit.action = best.action;
        habit.rationale.motive = std::ranges::find(alternatives, best.action, &Alternative::action)->motive;
        habit.rationale.article.reset();
        habit.rationale.worth.reset();
    }
    note_prospects(judged, habit.action, habit.rationale);
    return habit;
}

} // namespace parley::agents

// Keeping, bending and breaking one's word.
#include "agents/capital/conduct.hpp"
#include "agents/envoy/phases.hpp"
#include "agents/search/deliberate.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::Conduct;

/// From this share of costs that it escapes on, a profile means to cheat where that pays.
constexpr core::PerMille means_to_cheat = 500;

bool breaks_anything(const rules::FileConduct& filed) {
    return std::ranges::any_of(filed.conduct, [](Conduct conduct) { return conduct != Conduct::comply; });
}

/// All that it has undertaken, dealt with in one way.
rules::FileConduct all_alike(const Standing& standing, Conduct conduct) {
    rules::FileConduct filed;
    for (const rules::ProvisionId id : standing.legal.undertakings)
        filed.conduct[id.index()] = conduct;
    return filed;
}

/// Only what costs most is broken.
rules::FileConduct the_dearest_broken(const Standing& standing) {
    rules::FileConduct filed;
    core::Points most;
    std::optional<rules::ProvisionId> dearest;
    for (const rules::ProvisionId id : standing.legal.undertakings)
        if (const core::Points cost = -temptation(standing.view, id).kept; cost > most) {
            most = cost;
            dearest = id;
        }
    if (dearest)
        filed.conduct[dearest->index()] = Conduct::violate;
    return filed;
}

Decision keep_all(const Standing& standing) {
    Rationale rationale = standing.rationale(Motive::honouring);
    rationale.worth = standing.agreed_worth();
    const rules::FileConduct broken = the_dearest_broken(standing);
    if (breaks_anything(broken)) {
        core::Points gain;
        for (const rules::ProvisionId id : standing.legal.undertakings)
            if (broken.conduct[id.index()] != Conduct::comply)
                gain = temptation(standing.view, id).gain();
        rationale.weighed.push_back({broken,
                                     gain,
                                     gain > core::Points{} ? WhyNot::against_habit : WhyNot::would_be_seen,
                                     {},
                                     {},
                                     Counts::saving,
                                     {}});
    }
    return {rules::FileConduct{}, rationale};
}

} // namespace

Decision keep_or_break(Mind& mind) {
    constexpr double points = 0.3, share = 0.8;
    const Standing& standing = mind.standing;
    const core::PerMille escapes = standing.view.terms().cheat_share;
    if (escapes == 0)
        return keep_all(standing);
    Decision habit = file_conduct(standing);
    for (Weighed& weighed : habit.rationale.weighed)
        weighed.counts = Counts::saving;
    std::vector<Alternative> alternatives{{rules::FileConduct{}, Motive::deterred}};
    if (escapes >= means_to_cheat) {
        alternatives.push_back({the_dearest_broken(standing), Motive::cheating_pays});
        alternatives.push_back({all_alike(standing, Conduct::violate), Motive::cheating_pays});
        alternatives.push_back({all_alike(standing, Conduct::hedge), Motive::cheating_pays});
    }
    return deliberate(mind, std::move(habit), alternatives, points, share, play_out);
}

} // namespace parley::agents

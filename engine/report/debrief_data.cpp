#include "report/debrief_data.hpp"

#include "report/course.hpp"

#include <cassert>

namespace parley::report {

namespace {

ZoneThen zone_then(const analysis::Situation& situation) {
    const analysis::Frontier frontier = analysis::frontier_in(situation.space(), situation.reservation);
    return {analysis::bargaining_points(frontier, situation.reservation), frontier.exact};
}

Worth best_by_party(const analysis::Frontier& frontier, const Worth& reservation) {
    Worth best = reservation;
    for (std::size_t p = 0; p < frontier.parties; ++p)
        if (const auto agreement = analysis::best_for(PartyId(p), frontier, reservation))
            best[p] = agreement->worth[p];
    return best;
}

/// The text, and what could have been made of it.
void weigh_text(DebriefData& data, const game::Game& game) {
    const scenario::Scenario& scenario = game.scenario();
    const analysis::Profiles profiles = analysis::true_profiles(scenario.open, game.state());
    analysis::Situation situation = analysis::situation_at_start(scenario, profiles);
    data.reservation = situation.reservation;
    data.zone_at_start = zone_then(situation);
    data.zone_at_signature = data.zone_at_start;
    data.zone_if_believed = zone_then(analysis::situation_at_trust(scenario, profiles, 100));
    data.signing_step = game::signing_step(game);
    if (data.signing_step) {
        const rules::State then = game.state_before(*data.signing_step);
        situation = analysis::situation_at(scenario, then);
        data.text = then.open.text.agreed;
        data.zone_at_signature = zone_then(situation);
    }
    const analysis::AgreementSpace space = situation.space();
    data.frontier = analysis::frontier_in(space, data.reservation);
    data.best = best_by_party(data.frontier, data.reservation);
    data.worth = space.worth(data.text);
    data.left_on_the_table =
        analysis::left_on_the_table(data.frontier, data.signing_step ? data.worth : data.reservation);
    if (data.signing_step)
        data.improvement = analysis::nearest_improvement(space, data.frontier, data.text);
}

} // namespace

DebriefData debrief_data(const game::Game& game) {
    assert(game.ended());
    DebriefData data;
    data.score = game::score(game);
    data.rehearsal = game.setup().rehearsal;
    weigh_text(data, game);
    trace_course(data, game);
    return data;
}

} // namespace parley::report

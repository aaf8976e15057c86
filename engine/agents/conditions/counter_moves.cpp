#include "agents/conditions/counter_moves.hpp"

#include "rules/world/counter_moves.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// What the measure, taken by `actor`, costs the seat.
core::Points harm_of(const Standing& standing, rules::PartyId actor, const scenario::Measure& measure) {
    core::Points harm;
    const auto touches = [&](const scenario::PartyRef& ref, rules::PartyId party) {
        switch (ref.kind) {
        case scenario::PartyRef::Kind::self:
            return party == actor;
        case scenario::PartyRef::Kind::others:
            return party != actor;
        case scenario::PartyRef::Kind::named:
            break;
        }
        return ref.party == party;
    };
    for (const scenario::Effect& effect : measure.effects) {
        if (const auto* leverage = std::get_if<scenario::ChangeReservation>(&effect)) {
            if (touches(leverage->party, actor) && leverage->by > core::Points{})
                harm += core::scaled(leverage->by, 500);
            if (touches(leverage->party, standing.self))
                harm -= leverage->by;
        }
        if (const auto* tension = std::get_if<scenario::ChangeTension>(&effect);
            tension != nullptr && standing.view.terms().hurt_by_tension &&
            standing.view.open().tension + tension->by > standing.scenario().ripe_from)
            harm += core::Points{20 * tension->by};
    }
    return std::max(core::Points{}, harm);
}

} // namespace

core::Points worth_of_averting(const Standing& standing, const treaty::Package& package) {
    core::Points sum;
    for (const rules::GivenWord& word : standing.view.open().words) {
        const auto& unless = word.terms.unless;
        if (!unless || word.by == standing.self || !word.believed ||
            !package.articles.contains(standing.text().at(unless->provision).article) ||
            package.options[unless->provision.index()] < unless->at_least ||
            rules::is_agreed(standing.scenario(), standing.view.open(), *unless))
            continue;
        sum += harm_of(standing, word.by, standing.scenario().measure(word.by, word.measure));
    }
    return sum;
}

std::optional<rules::ThreatenMeasure> counter_move_in_mind(const Standing& standing) {
    const std::size_t sessions = standing.scenario().sessions.size();
    const bool presses = standing.character.temper == Temper::pressing;
    const std::size_t due =
        presses ? std::min(standing.view.open().session + std::size_t{2}, sessions - 1) : sessions - 1;
    const int capital = std::min(standing.view.own().capital +
                                     standing.scenario().income * static_cast<int>(due - standing.view.open().session),
                                 standing.scenario().most_capital);
    std::optional<rules::ThreatenMeasure> best;
    core::Points most;
    for (const rules::ThreatenMeasure& announced : standing.legal.can_announce) {
        const scenario::Measure& measure = standing.scenario().measure(standing.self, announced.measure);
        const rules::WantedClause& clause = *announced.unless;
        treaty::Outcome with = standing.rolling().agreed;
        with[clause.provision.index()] = clause.at_least;
        const core::Points gain = standing.worth(with) - standing.agreed_worth();
        const bool attainable = standing.attainable().contains(standing.text().at(clause.provision).article);
        if (!attainable || gain <= most || measure.cost > capital ||
            standing.view.own().ready_at[announced.measure.index()] > due)
            continue;
        most = gain;
        best = rules::ThreatenMeasure{announced.measure, static_cast<rules::SessionIndex>(due), clause};
    }
    return best;
}

} // namespace parley::agents

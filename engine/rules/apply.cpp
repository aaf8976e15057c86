#include "rules/apply.hpp"

#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/phases/answer.hpp"
#include "rules/phases/briefing.hpp"
#include "rules/phases/capitals.hpp"
#include "rules/phases/close.hpp"
#include "rules/phases/dispute.hpp"
#include "rules/phases/implementation.hpp"
#include "rules/phases/propose.hpp"
#include "rules/phases/ratification.hpp"
#include "rules/phases/speak.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/world/outside.hpp"
#include "rules/world/persons.hpp"

#include <algorithm>
#include <cassert>

namespace parley::rules {

namespace {

ProfileId draw_profile(const Transition& transition, PartyId party) {
    const auto& profiles = transition.rules_of().at(party).profiles;
    auto rest = static_cast<core::PerMille>(transition.below(Purpose::profile, 0, party.index(), 0, 1000));
    for (std::size_t k = 0; k + 1 < profiles.size(); ++k) {
        if (rest < profiles[k].prior)
            return ProfileId(k);
        rest -= profiles[k].prior;
    }
    return ProfileId(profiles.size() - 1);
}

void seat_party(Transition& transition, PartyId party) {
    Own& own = transition.own(party);
    own.profile = draw_profile(transition, party);
    const auto& forums = transition.rules_of().forums;
    if (std::ranges::any_of(forums, [](const scenario::Forum& forum) { return forum.personal; }))
        own.authority.standing = amounts::standing_at_start;
    own.capital = static_cast<std::int16_t>(transition.rules_of().capital);
    const auto& home = transition.papers(party).home;
    for (std::size_t c = 0; c < home.size(); ++c)
        own.support[c] = static_cast<std::int16_t>(home[c].standing);
    transition.done(party).firm.fill(treaty::no_option);
    if (const auto& draft = transition.rules_of().opening_drafts[party.index()])
        transition.open.text.position[party.index()] = *draft;
}

} // namespace

State initial_state(const scenario::Scenario& scenario, std::uint64_t seed, EventSink& sink) {
    State state;
    state.hidden.seed = seed;
    state.open.text = treaty::blank_text();
    state.open.tension = static_cast<std::int16_t>(scenario.open.tension);
    Transition transition(scenario, state, sink);
    begin_trust(scenario.open, state.open);
    for (const PartyId party : scenario.open.everyone())
        seat_party(transition, party);
    start_courses(transition);
    open_session(transition, 0);
    return state;
}

void apply(const scenario::Scenario& scenario, State& state, PartyId party, const Action& action, EventSink& sink) {
    assert(!check(View(scenario, state, party), action));
    Transition transition(scenario, state, sink);
    core::match(
        action, [&](const FileMeasures& a) { apply_capitals(transition, party, a); },
        [&](const RespondToIncident& a) { apply_close(transition, party, a); },
        [&](const FileAssessment& a) { apply_close(transition, party, a); },
        [&](const FileRatification& a) { apply_ratification(transition, party, a); },
        [&](const FileConduct& a) { apply_implementation(transition, party, a); },
        [&](const AnswerFinding& a) { apply_dispute(transition, party, a); },
        [&](const auto& a) { apply_table(transition, party, a); });
}

} // namespace parley::rules

#include "analysis/situation.hpp"

#include "rules/view.hpp"
#include "rules/world/persons.hpp"
#include "rules/world/regime.hpp"

namespace parley::analysis {

namespace {

TrustRows trust_of(const scenario::PublicScenario& scenario, const rules::Public& open) {
    TrustRows trust{};
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        trust[p] = rules::credits_of(scenario, open, rules::PartyId(p));
    return trust;
}

} // namespace

TrustRows trust_at_start(const scenario::PublicScenario& scenario) {
    rules::Public open;
    rules::begin_trust(scenario, open);
    return trust_of(scenario, open);
}

TrustRows even_trust(int percent) {
    TrustRows trust{};
    treaty::CreditRow row{};
    row.fill(static_cast<std::int16_t>(percent));
    trust.fill(row);
    return trust;
}

Situation situation_with(const scenario::Scenario& scenario, const Profiles& profiles, const TrustRows& trust,
                         const treaty::Circumstances& at) {
    Situation situation;
    situation.allowed = signable(scenario);
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        const treaty::Mandate& mandate = scenario.papers[p].mandate;
        const treaty::ProfileTerms& terms = mandate.profiles[profiles[p].index()];
        situation.utilities.push_back(
            treaty::compile_utility(scenario.open.text, mandate, terms, PartyId(p), trust[p], at));
        situation.reservation[p] = (terms.reservation - rules::lost_in_the_end(scenario.open, PartyId(p))).hundredths;
    }
    return situation;
}

Profiles central_profiles(const scenario::PublicScenario& scenario) {
    Profiles profiles{};
    for (std::size_t p = 0; p < scenario.party_count(); ++p) {
        const std::vector<scenario::Profile>& all = scenario.parties[p].profiles;
        for (std::size_t i = 1; i < all.size(); ++i)
            if (all[i].prior > all[profiles[p].index()].prior)
                profiles[p] = treaty::ProfileId(i);
    }
    return profiles;
}

Profiles true_profiles(const scenario::PublicScenario& scenario, const rules::State& state) {
    Profiles profiles{};
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        profiles[p] = state.own[p].profile;
    return profiles;
}

AllowedOptions signable_without_lines(const scenario::PublicScenario& scenario) {
    AllowedOptions allowed = whole_ladders(scenario.text);
    if (scenario.text.form)
        restrict_by(allowed, {*scenario.text.form, treaty::Bound::at_least, scenario.least_form});
    return allowed;
}

AllowedOptions signable(const scenario::Scenario& scenario) {
    AllowedOptions allowed = signable_without_lines(scenario.open);
    for (const scenario::PrivatePapers& papers : scenario.papers)
        for (const treaty::InstructedLine& instructed : papers.mandate.red_lines)
            restrict_by(allowed, instructed.line);
    return allowed;
}

Situation situation_at_start(const scenario::Scenario& scenario, const Profiles& profiles) {
    return situation_with(scenario, profiles, trust_at_start(scenario.open));
}

Situation situation_at(const scenario::Scenario& scenario, const rules::State& state) {
    return situation_with(scenario, true_profiles(scenario.open, state), trust_of(scenario.open, state.open),
                          rules::circumstances(scenario.open, state.open));
}

Situation situation_at_trust(const scenario::Scenario& scenario, const Profiles& profiles, int percent) {
    return situation_with(scenario, profiles, even_trust(percent));
}

Frontier frontier_in(const AgreementSpace& space, const Worth& reservation) {
    if (space.party_count() > 2) {
        Frontier inside = frontier(space, reservation);
        if (!inside.points.empty())
            return inside;
    }
    return frontier(space);
}

} // namespace parley::analysis

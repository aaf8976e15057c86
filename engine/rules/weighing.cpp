#include "rules/weighing.hpp"

#include "rules/amounts.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::rules {

int one_sidedness(const scenario::PublicScenario& scenario, PartyId party, const treaty::Outcome& outcome) {
    int own = 0;
    int others = 0;
    const auto count = static_cast<int>(scenario.party_count()) - 1;
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i) {
        const treaty::Provision& provision = scenario.text.provisions[i];
        if (provision.obligors.size() != 1)
            continue;
        (provision.obligors.contains(party) ? own : others) += outcome[i];
    }
    const int burden = own - (others + count / 2) / std::max(1, count);
    return burden > 1 ? -amounts::one_sidedness_support * (burden - 1) : 0;
}

int concern_for(const scenario::Constituency& constituency, const treaty::Outcome& outcome) {
    int sum = 0;
    for (const scenario::Concern& concern : constituency.concerns)
        sum += concern.by_option[outcome[concern.provision.index()]];
    return sum;
}

bool is_minded(const scenario::Constituency& constituency, const treaty::Package& package,
               const treaty::TreatyText& text) {
    return std::ranges::any_of(constituency.concerns, [&](const scenario::Concern& concern) {
        return package.articles.contains(text.at(concern.provision).article) &&
               concern.by_option[package.options[concern.provision.index()]] < 0;
    });
}

Weighing weigh(const scenario::PublicScenario& scenario, const scenario::Constituency& constituency, int standing,
               PartyId party, const treaty::Outcome& outcome) {
    const int support = standing + concern_for(constituency, outcome) + one_sidedness(scenario, party, outcome);
    const OptionIndex form = scenario.text.form ? outcome[scenario.text.form->index()] : treaty::status_quo;
    bool can_veto = false;
    switch (constituency.veto.kind) {
    case scenario::Veto::Kind::never:
        break;
    case scenario::Veto::Kind::always:
        can_veto = true;
        break;
    case scenario::Veto::Kind::from_option:
        can_veto = outcome[constituency.veto.provision.index()] >= constituency.veto.at_least;
        break;
    }
    return {static_cast<std::int16_t>(std::clamp(support, 0, 100)), scenario.threshold[form], can_veto};
}

} // namespace parley::rules

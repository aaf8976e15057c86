#include "rules/world/persons.hpp"

#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::rules {

bool has_persons(const scenario::PublicScenario& scenario) { return !scenario.persons.empty(); }

void begin_trust(const scenario::PublicScenario& scenario, Public& open) {
    for (std::size_t p = 0; p < scenario.party_count(); ++p) {
        std::ranges::copy(scenario.trust[p], open.trust[p].begin());
        if (has_persons(scenario))
            std::ranges::copy(scenario.persons[p], open.persons.trust[p].begin());
    }
}

treaty::Credits credits_of(const scenario::PublicScenario& scenario, const Public& open, PartyId party) {
    const treaty::CreditRow& states = open.trust[party.index()];
    if (!has_persons(scenario))
        return states;
    treaty::CreditRow now = states;
    for (std::size_t o = 0; o < scenario.party_count(); ++o)
        now[o] = static_cast<std::int16_t>((states[o] + open.persons.trust[party.index()][o]) / 2);
    return {now, states};
}

ByParty<treaty::CreditRow> trust_now(const scenario::PublicScenario& scenario, const Public& open) {
    if (!has_persons(scenario))
        return open.trust;
    ByParty<treaty::CreditRow> rows = open.trust;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        rows[p] = credits_of(scenario, open, PartyId(p)).now;
    return rows;
}

void move_person_trust(Transition& transition, PartyId in, PartyId of, int by, const Cause& cause) {
    if (!has_persons(transition.rules_of()))
        return;
    std::int16_t& trust = transition.open.persons.trust[in.index()][of.index()];
    const int before = trust;
    trust = static_cast<std::int16_t>(std::clamp(before + by, 0, 100));
    if (trust != before)
        transition.tell_all(PersonTrustMoved{in, of, static_cast<std::int16_t>(trust - before), trust}, cause);
}

void move_trust_by_word(Transition& transition, const GivenWord& word, int by, const Cause& cause) {
    if (!word.terms.between_persons) {
        transition.move_trust_in(word.by, by, cause);
        return;
    }
    for (const PartyId in : transition.everyone() - PartySet::of(word.by)) {
        move_person_trust(transition, in, word.by, by * amounts::word_between_persons, cause);
        transition.move_trust(in, word.by, by / amounts::word_between_persons, cause);
    }
}

void end_person_trust(Transition& transition, PartyId gone) {
    const Cause cause{Rule::persons, {}};
    for (const PartyId other : transition.everyone() - PartySet::of(gone))
        for (const auto& [in, of] : {std::pair{other, gone}, std::pair{gone, other}}) {
            const int now = transition.open.persons.trust[in.index()][of.index()];
            move_person_trust(transition, in, of, transition.open.trust[in.index()][of.index()] - now, cause);
        }
}

} // namespace parley::rules

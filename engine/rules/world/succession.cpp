#include "rules/world/succession.hpp"

#include "rules/observance.hpp"
#include "rules/world/persons.hpp"
#include "treaty/carried.hpp"

namespace parley::rules {

namespace {

/// The undertaking is off from now on, and so is what alone answered it.
void drop(Transition& transition, PartyId party, ProvisionId provision) {
    const Cause cause{Rule::succession, {}};
    transition.open.obligations[provision.index()] = Obligation::suspended;
    transition.tell_all(UndertakingDropped{party, provision}, cause);
    const auto& mirror = transition.text().at(provision).mirror;
    if (!mirror || transition.open.obligations[mirror->index()] != Obligation::in_force)
        return;
    transition.open.obligations[mirror->index()] = Obligation::suspended;
    transition.tell_all(ObligationSuspended{transition.text().at(*mirror).obligors.front(), *mirror}, cause);
}

void succeed(Transition& transition, PartyId party, std::size_t period) {
    transition.open.persons.gone.insert(party);
    transition.tell_all(AuthorsLeft{party}, {Rule::succession, {}});
    end_person_trust(transition, party);
    for (std::size_t i = 0; i < transition.text().provisions.size(); ++i) {
        const ProvisionId id(i);
        if (transition.open.obligations[i] != Obligation::in_force ||
            !transition.text().at(id).obligors.contains(party))
            continue;
        const core::PerMille goes_on =
            treaty::chance_carried(transition.text(), id, party, transition.open.text.agreed, period);
        if (!transition.chance(Purpose::succession, period, party.index(), i, goes_on))
            drop(transition, party, id);
    }
}

} // namespace

void hand_over(Transition& transition, std::size_t period) {
    for (const PartyId party : transition.everyone())
        if (!transition.text().horizon.governs(party, period) && !transition.open.persons.gone.contains(party))
            succeed(transition, party, period);
}

} // namespace parley::rules

#include "rules/world/offices.hpp"

#include "rules/amounts.hpp"
#include "rules/world/table_actions.hpp"

#include <algorithm>

namespace parley::rules {

using scenario::OfficeId;

bool is_empty(OfficeId office, const Public& open) { return open.session < open.around.filled_at[office.index()]; }

bool meets(const scenario::Room& room, const Public& open) {
    for (const OfficeId office : room.needs)
        if (is_empty(office, open))
            return false;
    return true;
}

int actions_at_table(const scenario::PublicScenario& scenario, const Public& open, PartyId party) {
    const int all = open.extra_session ? amounts::actions_of_extra_session : scenario.sessions[open.session].actions;
    return all > 1 && empty_office(scenario, open, party) ? all - 1 : all;
}

std::optional<OfficeId> empty_office(const scenario::PublicScenario& scenario, const Public& open, PartyId party) {
    for (std::size_t i = 0; i < scenario.offices.size(); ++i)
        if (scenario.offices[i].party == party && is_empty(OfficeId(i), open))
            return OfficeId(i);
    return std::nullopt;
}

void lose_office(Transition& transition, const scenario::LoseOffice& effect, Cause cause) {
    Public& open = transition.open;
    SessionIndex& filled_at = open.around.filled_at[effect.office.index()];
    filled_at = std::max(filled_at, static_cast<SessionIndex>(open.session + effect.sessions));
    cause.rule = Rule::office_lost;
    transition.tell_all(OfficeLost{effect.office, filled_at}, cause);
    const PartyId party = transition.rules_of().offices[effect.office.index()].party;
    for (std::size_t i = open.words.size(); i-- > 0;) {
        const GivenWord word = open.words[i];
        if (word.by != party || word.kind != GivenWord::Kind::promise)
            continue;
        transition.tell_all(WordVoid{word}, cause);
        open.words.erase_at(i);
    }
}

void fill_offices(Transition& transition) {
    const Public& open = transition.open;
    for (std::size_t i = 0; i < transition.rules_of().offices.size(); ++i)
        if (open.session > 0 && open.around.filled_at[i] == open.session)
            transition.tell_all(OfficeFilled{OfficeId(i)}, {Rule::office_lost, {}});
}

} // namespace parley::rules

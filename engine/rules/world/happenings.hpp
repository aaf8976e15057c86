// What happens to locks and to what works without a text; kinds of the events in rules/event.hpp.
#pragma once

#include "rules/state.hpp"

namespace parley::rules {

struct LockOpened {
    scenario::LockId lock;
};
struct LockClosed { // again: its condition holds no longer
    scenario::LockId lock;
};
struct ConditionObeyed { // met on another's proposal, its party's own knowledge
    PartyId party;
    scenario::LockId lock;
};
struct FunctionEnded {
    scenario::FunctionId function;
};

/// How far those who govern for `in` credit those who govern for `of`.
struct PersonTrustMoved {
    PartyId in, of;
    std::int16_t by{}, to{};
};
struct WordWithdrawn { // what a threat waited for is agreed
    GivenWord word;
};
struct AuthorsLeft { // those who gave the party's word govern no longer
    PartyId party;
};
struct UndertakingDropped { // by successors who do not go on with it
    PartyId by;
    ProvisionId provision;
};

} // namespace parley::rules

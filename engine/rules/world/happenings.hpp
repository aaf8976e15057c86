// What happens to locks, to offices and to what works without a text; kinds of the events in rules/event.hpp.
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
struct OfficeLost {
    scenario::OfficeId office;
    SessionIndex filled_at{}; // the first session at which it is filled again; may be past the calendar
};
struct OfficeFilled { // again
    scenario::OfficeId office;
};
struct WordVoid { // nobody is left who gave it
    GivenWord word;
};

} // namespace parley::rules

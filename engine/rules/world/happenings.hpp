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
struct CourseMoved { // what is outside the room, and no party's doing
    scenario::CourseId course;
    std::uint8_t move{}; // in its list
    std::uint8_t from{}, to{};
};

} // namespace parley::rules

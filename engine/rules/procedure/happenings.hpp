// What happens to a single text and to a clock that can be stopped; kinds of the events in rules/event.hpp.
#pragma once

#include "rules/procedure/actions.hpp"

namespace parley::rules {

struct EditionLaid {
    treaty::PartyId by;
    treaty::Package edition;
    std::uint8_t number{}; // from 1
};
struct EditionCriticised { // known to its author and to the drafter
    treaty::PartyId by;
    Criticisms criticisms;
};
struct EditionJudged { // that a verdict was filed, not which
    treaty::PartyId by;
};
struct EditionOpened {
    std::uint8_t number{};
    bool agreed{};
};
struct CriticismHeeded { // the drafter took up what `by` had asked, or not what all had asked alike
    treaty::PartyId by;
    bool heeded{};
};
struct ClockStopped {
    treaty::PartySet by; // those who wanted it
};

} // namespace parley::rules

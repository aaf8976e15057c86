// What happens once a text is initialled, in the capitals and while it is in force; kinds of the events in
// rules/event.hpp.
#pragma once

#include "rules/action.hpp"
#include "rules/state.hpp"

namespace parley::rules {

struct ConstituencyWeighed {
    PartyId party;
    ConstituencyId constituency;
    std::int16_t support{}, threshold{};
    bool can_veto{};
};
struct SideLetterWritten {
    PartyId party;
    ConstituencyId to;
};
struct ReturnedToTable {
    PartyId by;
};
struct RatificationRefused {
    PartyId party;
    ConstituencyId by;
};
struct TextRatified {
    PartyId party;
};
struct PeriodOpened {
    std::uint8_t period{};
};
struct UndertakingBroken { // its author's own knowledge
    PartyId by;
    ProvisionId provision;
    Conduct conduct{};
};
struct FindingReported { // to one party; may be false
    PartyId to;
    Finding finding;
};
struct FindingAnswered {
    PartyId by;
    Finding finding;
    FindingAnswer answer{};
};
struct BreachCaught {
    PartyId by; // the breaker
    PartyId deceived;
    ProvisionId provision;
    Conduct conduct{};
    bool cured{};
};
struct FindingCleared { // nothing was wrong
    Finding finding;
};
struct FindingInconclusive {
    Finding finding;
};
struct ObligationSuspended {
    PartyId by;
    ProvisionId provision;
};
struct PeriodClosed {
    std::uint8_t period{};
};

} // namespace parley::rules

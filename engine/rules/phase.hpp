// Where a game stands: which decision is due, and from whom. Trivially copyable.
#pragma once

#include "rules/action.hpp"

namespace parley::rules {

/// Measures are filed, sealed.
struct Capitals {
    PartySet filed;
    friend bool operator==(const Capitals&, const Capitals&) = default;
};
/// Turns at the table.
struct Table {
    PartyId to_act;
    std::array<std::uint8_t, treaty::max_parties> actions_left{};
    friend bool operator==(const Table&, const Table&) = default;
};
/// An emergency choice, sealed.
struct Incident {
    PartySet filed;
    bool at_briefing{}; // caused by an event; afterwards the capitals decide. Otherwise at the close.
    friend bool operator==(const Incident&, const Incident&) = default;
};
/// Assessments are filed, sealed to the end of the game.
struct Assessment {
    PartySet filed;
    friend bool operator==(const Assessment&, const Assessment&) = default;
};
/// The capitals decide on the initialled text, sealed.
struct Ratification {
    PartySet filed;
    friend bool operator==(const Ratification&, const Ratification&) = default;
};
/// Conduct for a period is filed, sealed.
struct Implementation {
    std::uint8_t period{};
    PartySet filed;
    friend bool operator==(const Implementation&, const Implementation&) = default;
};
/// Parties that hold a finding answer it, in seat order.
struct Dispute {
    std::uint8_t period{};
    PartySet pending;
    friend bool operator==(const Dispute&, const Dispute&) = default;
};

struct NoAgreement { // the calendar ran out
    friend bool operator==(NoAgreement, NoAgreement) = default;
};
struct WalkedOut {
    PartyId by;
    friend bool operator==(WalkedOut, WalkedOut) = default;
};
struct TalksCollapsed { // the second step of a crisis
    friend bool operator==(TalksCollapsed, TalksCollapsed) = default;
};
struct NotRatified {
    PartyId by; // the first party whose capital refused
    friend bool operator==(NotRatified, NotRatified) = default;
};
struct AgreementKept { // every period ran, whatever was hidden
    friend bool operator==(AgreementKept, AgreementKept) = default;
};
struct AgreementSuspended { // every period ran, with part of the text suspended
    friend bool operator==(AgreementSuspended, AgreementSuspended) = default;
};
struct AgreementLeft {
    PartyId by;
    friend bool operator==(AgreementLeft, AgreementLeft) = default;
};
using Ending =
    std::variant<NoAgreement, WalkedOut, TalksCollapsed, NotRatified, AgreementKept, AgreementSuspended, AgreementLeft>;

struct Ended {
    Ending how;
    friend bool operator==(const Ended&, const Ended&) = default;
};

using Phase = std::variant<Capitals, Table, Incident, Assessment, Ratification, Implementation, Dispute, Ended>;

} // namespace parley::rules

// What a measure or an event does to the world, as data.
#pragma once

#include "core/points.hpp"
#include "scenario/ids.hpp"

#include <string>
#include <variant>

namespace parley::scenario {

/// Whom an effect touches: the actor, every other party, or one by name. In an event of the deck only names make sense.
struct PartyRef {
    enum class Kind : std::uint8_t { self, others, named };
    Kind kind{};
    treaty::PartyId party{}; // for `named`
};

struct ChangeTension {
    int by{}; // of 100
};
/// How far `in` credits `of`: percent points added to the trust of `in` in `of`.
struct ChangeTrust {
    PartyRef of; // whose word
    PartyRef in; // who believes it
    int by{};
    bool between_persons{}; // between those who govern, not between states
};
struct ChangeSupport {
    enum class Scope : std::uint8_t { named, consulted, everyone }; // `consulted`: the constituency the order names
    PartyRef party;
    Scope scope{};
    treaty::ConstituencyId constituency{}; // for `named`
    int by{};
};
/// Leverage: moves what no agreement is worth to a party; capped and decaying (rules).
struct ChangeReservation {
    PartyRef party;
    core::Points by;
};
struct ChangeCapital {
    PartyRef party;
    int by{};
};
struct ChangePosture {
    SiteId site;
    std::uint8_t kind{}; // an index into the site's list of postures
};
/// Intelligence. `profile`: a signal of the target party's profile, right with `reliability`, otherwise one of the
/// others. `ranking`: which of two articles the target values more, right with `reliability`.
struct RevealIntelligence {
    enum class What : std::uint8_t { profile, ranking };
    What what{};
    core::PerMille reliability{};
};
struct ChangeAgenda {
    treaty::ArticleId article;
    bool open{}; // in every later forum, whatever the forum's own rules say
};
/// An incident at once, as the first step of a crisis.
struct CauseIncident {};
/// An office-holder goes: for so many sessions, that of the loss the first, the office is empty. Its rooms do not meet,
/// its party has an action less and no back channel, and what the party has promised is void without a price.
struct LoseOffice {
    OfficeId office;
    int sessions{};
};
/// The target constituency is asked before it is touched: its concerns are revealed and it counts as consulted.
struct ConsultConstituency {};
/// The target constituency is asked to let its delegation go one rung farther than it told it to; it gives room or
/// forbids it.
struct AskForRoom {};

using Effect =
    std::variant<ChangeTension, ChangeTrust, ChangeSupport, ChangeReservation, ChangeCapital, ChangePosture,
                 RevealIntelligence, ChangeAgenda, LoseOffice, CauseIncident, ConsultConstituency, AskForRoom>;

} // namespace parley::scenario

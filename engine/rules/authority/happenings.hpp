// What happens to a delegation that goes beyond its instructions; kinds of the events in rules/event.hpp.
#pragma once

#include "rules/authority/ownership.hpp"

namespace parley::rules {

struct StandingMoved { // of a delegation at home
    PartyId party;
    std::int16_t by{}, to{};
};
struct WentBeyond { // its instructions, in a personal forum
    PartyId party;
    std::uint8_t instruction{}, rungs{};
};
struct RoomAnswered { // to a delegation that asked whether it may go a rung beyond an instruction
    PartyId party;
    std::uint8_t instruction{};
    bool given{};
};
// Of the report of a personal forum
struct ArticleWeighed { // to its own delegation alone
    PartyId party;
    ConstituencyId by;
    ArticleId article;
    Ownership taken;
    Asked asked{}; // by what, beside its concerns in the article
};
enum class Settlement : std::uint8_t { owned, owned_if, disowned, gone };
struct ArticleSettled {
    ArticleId article;
    Settlement how{};
    PartySet by; // the capitals that own, that ask for more, that disown; none when nothing came of it
};
struct IdeaDisputed { // each told its capital that it was the other's
    PartySet by;
};

} // namespace parley::rules

// What happens to locks, to offices and to what works without a text; kinds of the events in rules/event.hpp.
#pragma once

#include "rules/action.hpp"
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

/// What one who must be heard and does not decide makes of a proposal.
enum class Opinion : std::uint8_t { lives_with_it, welcomes, objects };

struct OpinionGiven {
    PartyId by, author;
    Opinion opinion{};
    ArticleId article; // the one that it objects to, and why
    Reason reason{};
};
struct AgreedUnheard { // articles that were agreed over its objection, or while it was not in the room
    PartyId by;
    ArticleSet articles;
    bool absent{};
};
struct CourseMoved { // what is outside the room, and no party's doing
    scenario::CourseId course;
    std::uint8_t move{}; // in its list
    std::uint8_t from{}, to{};
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

// What an event means to those who are told of it, stated once for every kind of event: whose doing it is, which number
// moved, the sound that goes with it, and whether it answers something. Words are in wording/. Knows no face.
#pragma once

#include "rules/event.hpp"
#include "seat/cue.hpp"
#include "seat/number.hpp"

#include <optional>

namespace parley::seat {

/// An answer to something that a party did or said.
struct Reply {
    rules::PartyId by;
    std::optional<rules::PartyId> to;        // nothing: whoever asked last
    std::optional<rules::ArticleId> article; // of a refusal
    std::optional<rules::Reason> reason;     // of a refusal
    bool accepted{};
};

struct EventAccount {
    std::optional<rules::PartyId> author; // nobody for what happens by itself
    std::optional<Number> number;         // the one whose receipt this is a line of
    std::optional<Cue> cue;
    std::optional<Reply> reply;
};

[[nodiscard]] EventAccount account_of(const rules::Happening& what);

} // namespace parley::seat

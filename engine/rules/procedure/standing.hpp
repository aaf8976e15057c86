// Where the procedures of a scenario stand: the single text that a third party drafts, and the clock that can be
// stopped. Knows no rule.
#pragma once

#include "rules/procedure/actions.hpp"

#include <array>
#include <optional>

namespace parley::rules {

/// Public.
struct ProcedureStanding {
    treaty::Package edition;     // the last that was laid; no articles before the first
    bool lies{};                 // it waits for verdicts
    treaty::PartySet judged;     // have filed theirs
    treaty::PartySet let_stand;  // have let it stand this session
    std::uint8_t editions{};     // ever
    std::uint8_t this_session{}; // editions laid
    treaty::ArticleSet drafted;  // articles ever tabled or drafted; counted only where the clock can be stopped
    bool clock_stopped{};
    friend bool operator==(const ProcedureStanding&, const ProcedureStanding&) = default;
};

/// A seat's own.
struct OwnProcedure {
    std::optional<JudgeText> verdict; // on the edition that lies
    std::array<Criticisms, treaty::max_parties>
        criticisms{}; // of the last edition: its own; the drafter's, everybody's
    friend bool operator==(const OwnProcedure&, const OwnProcedure&) = default;
};

} // namespace parley::rules

// Checks of a scenario that need no play but need the zone (rules/BALANCE.md, invariants 2, 4 and 13). The sentence of
// a finding is written in wording/zone_sentence.hpp.
#pragma once

#include "analysis/yardsticks.hpp"
#include "scenario/fault.hpp"

namespace parley::analysis {

/// The number is the stable code that a person reads, e.g. 1 is "Z001". Numbers are never reused.
enum class ZoneCode : std::uint8_t {
    zone_empty = 1,          // error: nothing is worth its reservation to everybody, at initial trust
    red_lines_leave_no_zone, // error: there is a zone, but no text of it keeps every red line
    red_lines_contradict,    // error: the red lines and the form leave a provision without any option
    zone_not_shown,          // warning: no text of the zone was found, but the search was not exact
    purely_distributive,     // warning: trading across articles gains next to nothing
    other_profile_empty,     // warning: the zone is empty for a profile that is not the central one
};

/// The fields that a code does not use stay empty.
struct ZoneFinding {
    ZoneCode code{};
    scenario::Severity severity{scenario::Severity::error};
    /// The party that falls short most: the most it can have with the others held at their reservations, or nothing
    /// when the others cannot be held there; and its reservation. For a profile: whose it is.
    PartyId party;
    std::optional<core::Points> most;
    core::Points reservation;
    /// The red lines any one of which would reopen the zone if it alone were lifted; empty when none would alone.
    struct Line {
        PartyId by;
        treaty::RedLine line;
    };
    std::vector<Line> lines;
    ProvisionId provision;     // without an option left
    treaty::ProfileId profile; // of `party`
    Yardsticks yardsticks;     // for `purely_distributive`
};

/// What the delegations' instructions leave of the zone, at the start and with the most probable profiles. That they
/// leave nothing is no fault: it may be what the scenario is about.
struct InstructedZone {
    bool within{};  // a text of the zone keeps every instruction
    bool without{}; // there is one that keeps the red lines alone
};
/// Nothing where no delegation has instructions, or where the text is too large to search exactly.
[[nodiscard]] std::optional<InstructedZone> zone_under_instructions(const scenario::Scenario& scenario);

/// In the order of the codes; empty for a sound scenario. Requires: a scenario that `read_scenario` accepts. The
/// central profiles are the most probable ones. A text is as good as purely distributive when trading across articles
/// lifts the greatest joint worth by no more than a twentieth over settling each article alone.
[[nodiscard]] std::vector<ZoneFinding> check_zone(const scenario::Scenario& scenario);

} // namespace parley::analysis

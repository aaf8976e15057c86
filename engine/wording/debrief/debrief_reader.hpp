// Who reads a debrief, and how parties and meetings are named to that reader: its own side is "you". For readers to
// whom every side's papers are open. Knows nothing of what a debrief says.
#pragma once

#include "rules/action.hpp"
#include "scenario/scenario.hpp"

#include <string>

namespace parley::wording {

/// Requires: the scenario outlives it.
struct DebriefReader {
    const scenario::Scenario& whole;
    rules::PartyId seat;

    [[nodiscard]] const scenario::PublicScenario& open() const { return whole.open; }
};

/// "you", or "the United States"
[[nodiscard]] std::string you_or_party(const DebriefReader& reader, rules::PartyId party);
/// For a label or a table: "you", or "United States".
[[nodiscard]] std::string you_or_short_name(const DebriefReader& reader, rules::PartyId party);
/// The short name within a sentence: "you", or "the United States", "Russia".
[[nodiscard]] std::string you_or_short_name_in_text(const DebriefReader& reader, rules::PartyId party);
/// "your", or "United States'"
[[nodiscard]] std::string your_or_possessive(const DebriefReader& reader, rules::PartyId party);

/// A meeting as it was held: a session of the calendar, or the extra one after the last.
struct MeetingNamed {
    rules::SessionIndex session{};
    bool extra{};
};

/// "session 3 (13 January)", "the extra session"
[[nodiscard]] std::string meeting_name(const scenario::PublicScenario& scenario, MeetingNamed meeting);
/// The same for a table: "3", "extra".
[[nodiscard]] std::string meeting_number(MeetingNamed meeting);

} // namespace parley::wording

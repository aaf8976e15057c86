// What the charts of a debrief show, filled from its data: a page of HTML and a window draw the same from it. Knows
// nothing of sizes, fonts and colours.
#pragma once

#include "picture/charts/concessions.hpp"
#include "picture/charts/estimates.hpp"
#include "picture/charts/timelines.hpp"
#include "picture/charts/utility_space.hpp"
#include "picture/charts/worth_bar.hpp"
#include "report/debrief_sections.hpp"

#include <optional>

namespace parley::report {

/// Every text that could be signed, by its worth to the seat and to one other party, at the trust of the signature or,
/// without one, of the start; with the frontier between these two, whatever it does to a third.
struct PossibleTexts {
    picture::UtilitySpace space;
    std::optional<std::uint64_t> texts;   // how many there are; nothing when 2⁶³ or more
    std::optional<std::uint64_t> in_zone; // better than no deal for every party; nothing when it was not counted
    bool all_shown{};                     // the cloud is all of them, not a sample
    bool exact{true};                     // the frontier
};
/// Requires: `other` is not the debrief's seat.
[[nodiscard]] PossibleTexts possible_texts(const Debriefed& debrief, PartyId other);
/// "30 billion texts could have been signed; 1 in 6,600 was better than no deal for everybody." With how the picture's
/// lines are to be read.
[[nodiscard]] std::string possible_texts_words(const Debriefed& debrief, const PossibleTexts& possible);

/// Tension; trust between the seat and each other, both ways; support at home of the seat. Causes are the moves that
/// mattered, numbered in their order.
[[nodiscard]] picture::Timelines number_lines(const Debriefed& debrief);

/// What each side gave up of its own worth, meeting by meeting.
[[nodiscard]] picture::Concessions concessions_made(const Debriefed& debrief);

/// The seat's assessments of each other party, where it filed any.
[[nodiscard]] std::vector<picture::Estimates> estimates_made(const Debriefed& debrief);

/// One a party on a common scale: what it ended with, between no deal, what the text was worth, and the best.
[[nodiscard]] std::vector<picture::WorthBar> worth_bars(const Debriefed& debrief);

} // namespace parley::report

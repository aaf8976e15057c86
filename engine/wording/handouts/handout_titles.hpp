// What the papers of a class are called, whom each is for, and what stands over their parts. Knows nothing of how they
// are laid out.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// What lies in a folder of handouts.
enum class HandoutKind : std::uint8_t {
    briefing,     // public
    seat,         // confidential instructions and score sheet of one delegation
    rolling_text, // the draft with its ladders, to be marked as the talks go on
    agreement,    // what was agreed, to be signed
    map,
    timing, // of the hour
    rules,
    quiz_before,
    quiz_after,
    quiz_key,
    guide
};

/// "Public briefing"; that of a seat is `seat_title`.
[[nodiscard]] std::string handout_title(HandoutKind kind);
/// "Instructions for the American delegation"
[[nodiscard]] std::string seat_title(const scenario::PublicScenario& scenario, treaty::PartyId party);

/// Whom a paper is for, at its head.
[[nodiscard]] std::string for_everybody();
[[nodiscard]] std::string for_one_delegation(const scenario::PublicScenario& scenario, treaty::PartyId party);
[[nodiscard]] std::string for_the_instructor();

/// At the foot of every paper.
[[nodiscard]] std::string handout_foot(const scenario::PublicScenario& scenario);

/// Over the parts of the papers.
enum class HandoutPart : std::uint8_t {
    evening_before,
    delegations,
    meetings,
    forums,
    surroundings,
    record,
    instructions,
    what_binds,
    home,
    others,
    goals,
    score_sheet,
    standing_together,
    total,
    map_of_places,
    places,
    steps,
    signatures,
    folder,
    objectives,
    on_paper,
    dealt,
    likely_paths,
    stakes,
    named_texts,
    if_asked,
    keeping,
    later,
    cables,
    announcements,
    debrief,
    answers,
    history,
    glossary
};
[[nodiscard]] std::string handout_heading(HandoutPart part);

} // namespace parley::wording

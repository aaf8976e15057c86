// After the initials, for a debrief: how the text fared at home and in force, with what was done in secret; the text
// beside history; the questions to discuss. For readers to whom every side's papers are open. Knows nothing of which
// events are told.
#pragma once

#include "game/score.hpp"
#include "rules/event.hpp"
#include "wording/debrief/debrief_reader.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace parley::wording {

/// An event of ratification or implementation, and what its sentence needs to know beside it.
struct AftermathEvent {
    const rules::Event& event;
    std::optional<std::uint8_t> period; // of the implementation; nothing before the first
    bool report_is_true{};              // of a report: whether its suspect did break that provision in the period
};
/// One line; "" for events that need none.
[[nodiscard]] std::string aftermath_line(const DebriefReader& reader, const AftermathEvent& told);
[[nodiscard]] std::string all_was_kept();
/// What a party's capital credited at the signature, and what it had in the end.
[[nodiscard]] std::string credited_line(const DebriefReader& reader, rules::PartyId party, const game::Score& score);

/// An undertaking that came to successors: how likely they were to go on with it, in thousandths, and whether they did.
struct CameToSuccessors {
    rules::ProvisionId provision;
    core::PerMille chance{};
    bool dropped{};
};
/// What those did who came after a party's authors, from that period on.
[[nodiscard]] std::string successors_line(const DebriefReader& reader, rules::PartyId party, std::uint8_t period,
                                          const std::vector<CameToSuccessors>& left);
/// What the figures in it are, and what the text did about it.
[[nodiscard]] std::string successors_held_by(const scenario::PublicScenario& scenario, const treaty::Outcome& text);

/// What comes before the articles of the text; `any` false where it undertook nothing.
[[nodiscard]] std::string text_intro(bool any);
[[nodiscard]] std::string no_text_initialled();
[[nodiscard]] std::string in_history(const std::string& outcome);
/// Stands over the facts of a later day.
[[nodiscard]] std::string known_later();
/// A fact with its sources in brackets; without any it stands alone.
[[nodiscard]] std::string fact_with_sources(const std::string& fact, const std::string& sources);

/// Questions that may be asked of every game.
[[nodiscard]] std::vector<std::string> questions_of_any_game();

} // namespace parley::wording

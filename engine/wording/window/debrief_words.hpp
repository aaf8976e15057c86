// What the window says around the pages of a debrief: its tabs, the headings of its cards, playing on. What the pages
// say, the report writes. Knows nothing of how it is drawn.
#pragma once

#include "wording/moments.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace parley::wording {

/// "Debrief: First Table"
[[nodiscard]] std::string debrief_bar_title(const scenario::PublicScenario& scenario);
/// "You led the American delegation. A rehearsal, not scored."
[[nodiscard]] std::string debrief_bar_line(const scenario::PublicScenario& scenario, rules::PartyId seat,
                                           bool rehearsal);

enum class DebriefTab : std::uint8_t { what_happened, what_they_thought, the_course, after_signature, in_history };
[[nodiscard]] std::string debrief_tab_label(DebriefTab tab);

enum class DebriefCard : std::uint8_t { possible_texts, worth, their_reading, moments, moves, numbers, concessions };
[[nodiscard]] std::string debrief_card_title(DebriefCard card);
/// What stands beside the title; "" for nothing.
[[nodiscard]] std::string debrief_card_note(DebriefCard card);

// Up to where offers are shown.
[[nodiscard]] std::string offers_up_to_label();
[[nodiscard]] std::string from_the_start();
[[nodiscard]] std::string to_the_end();

[[nodiscard]] std::string save_report_label();
/// A sheet of paper that a report can be laid out for.
enum class PaperSheet : std::uint8_t { a4, letter };
[[nodiscard]] std::string paper_label(PaperSheet paper);
[[nodiscard]] std::string paper_tip(PaperSheet paper);
[[nodiscard]] std::string whole_history_label();
[[nodiscard]] std::string another_game_label();

// Playing on from a moment.
[[nodiscard]] std::string play_from_here_label();
[[nodiscard]] std::string what_if_label();
[[nodiscard]] std::string stop_label();
[[nodiscard]] std::string playing_on_already();

/// One of the numbers that moved most: "2. Trust fell by 8."
[[nodiscard]] std::string numbered_move(std::size_t place, std::string_view move);

} // namespace parley::wording

// What a table is called, and how far it is, for the class. Knows no layout.
#pragma once

#include "rules/phase.hpp"
#include "scenario/scenario.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// What the people of a seat are at, as far as their page tells.
enum class Doing : std::uint8_t {
    reading_papers, // the evening before, a briefing
    looking,        // at the text
    composing,
    answering,
    speaking,
    at_the_capital,
    at_the_incident,
    assessing,
    ratifying,
    keeping_word, // conduct in the seasons, and findings
    deciding,     // asked whether it is sure
};

/// "composing, draft kept"
[[nodiscard]] std::string doing_words(Doing doing, bool drafting);

[[nodiscard]] std::string table_name(std::uint32_t table);
[[nodiscard]] std::string table_and_side(std::uint32_t table, std::string_view side);
[[nodiscard]] std::string session_of(std::size_t session, std::size_t sessions);
/// "no agreement", "left the table" …
[[nodiscard]] std::string session_done();
[[nodiscard]] std::string session_at_hand();
[[nodiscard]] std::string session_to_come();
[[nodiscard]] std::string ended_here();
/// "Session 4 of 6 · 21 January". Requires: a session of the calendar.
[[nodiscard]] std::string session_and_day(const scenario::PublicScenario& scenario, std::size_t session);
/// What happens when the time of a session has run out; beside its clock.
[[nodiscard]] std::string what_follows_time();
[[nodiscard]] std::string tables_open_soon();
[[nodiscard]] std::string all_tables_over();
[[nodiscard]] std::string ending_in_short(const rules::Ending& how);
/// Of a table whose file cannot be played.
[[nodiscard]] std::string table_not_playable();
/// `file`: its name.
[[nodiscard]] std::string not_the_tables_game(const std::string& file);
[[nodiscard]] std::string table_thinks();
[[nodiscard]] std::string table_stopped();
[[nodiscard]] std::string table_late();
[[nodiscard]] std::string table_incident();
[[nodiscard]] std::string table_initialled();
[[nodiscard]] std::string table_plays();
[[nodiscard]] std::string the_computer();
[[nodiscard]] std::string nobody_yet();
[[nodiscard]] std::string team_names(const std::vector<std::string>& names);

} // namespace parley::wording

// What the first screen of the window says: what the game is, the ways on, and what would be continued. Knows nothing
// of how it is drawn.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parley::wording {

/// The name of the program.
[[nodiscard]] std::string program_name();
/// What it is, in two sentences.
[[nodiscard]] std::string program_in_short();

[[nodiscard]] std::string continue_label();
[[nodiscard]] std::string new_game_label();
[[nodiscard]] std::string first_game_label();
[[nodiscard]] std::string load_game_label();
[[nodiscard]] std::string settings_label();
[[nodiscard]] std::string glossary_label();
[[nodiscard]] std::string quit_label();

/// The game that would be continued: "Strategic Stability Dialogue · session 2 · Wednesday 12 January 2022". The
/// session counts from 1; the day is as the scenario writes it.
[[nodiscard]] std::string continue_line(std::string_view title, std::size_t session, std::string_view iso_day);

/// The newest game where it cannot be read; `copy` is the name of a sound copy that was put aside of it, "" for none.
[[nodiscard]] std::string continue_damaged_line(std::string_view name, std::string_view copy);

} // namespace parley::wording

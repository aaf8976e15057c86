// Saved games given to a command: what was mended, and what a game that goes on is not told. `go_on` is the command, as
// it is typed, that goes on with the game. Faults in the file itself are told by wording/sentences.hpp.
#pragma once

#include "game/secrecy/disclosure.hpp"

#include <string>

namespace parley::wording {

[[nodiscard]] std::string last_line_cut_short(const std::string& file);
/// Of a file that is only read.
[[nodiscard]] std::string last_line_left_out(const std::string& file);
[[nodiscard]] std::string game_is_not_kept();
/// A copy that was put aside of a game that cannot be read; `standing` as in "Session 2, …, 12 January 2022".
[[nodiscard]] std::string last_good_copy(const std::string& name, const std::string& standing,
                                         const std::string& go_on);

/// `file: error G001: the game has not ended, …`; names the delegation that may be shown where there is one. Requires:
/// the game has not ended.
[[nodiscard]] std::string not_disclosed(const std::string& file, const game::Game& game, game::Undisclosed why,
                                        const std::string& go_on);

/// After an interrupt.
[[nodiscard]] std::string stopped_without_report();
[[nodiscard]] std::string stopped_without_result();
[[nodiscard]] std::string step_or_moments_wanted();

} // namespace parley::wording

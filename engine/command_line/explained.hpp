// A finished game told with the computer delegations' notebooks open: after each decision of theirs, why. Shares the
// telling with transcript.hpp. Opens every side's papers: not for a game that goes on.
#pragma once

#include "game/game.hpp"
#include "wording/explanation.hpp"

#include <optional>
#include <string>

namespace parley::command_line {

/// What the step's agent had in mind; nothing for a person's step, or one whose reasons were not kept.
[[nodiscard]] std::optional<wording::Explanation> explanation_of(const game::Game& game, std::size_t step);

/// The whole account filled to 80 columns: what `seat` was told, and each decision with its reasons, in the order in
/// which they were made. Requires: the game has ended.
[[nodiscard]] std::string explained_transcript(const game::Game& game, rules::PartyId seat);

} // namespace parley::command_line

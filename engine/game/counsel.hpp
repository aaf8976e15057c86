// The coach of a seat: what a mind of its own would do there, from what the seat has been shown and nothing else.
// Chance is the coach's own, so that its advice tells nothing of the game's. Knows nothing of how it is said.
#pragma once

#include "agents/coach/advice.hpp"
#include "game/game.hpp"

#include <string_view>

namespace parley::game {

/// The mind that coaches, by its roster name.
inline constexpr std::string_view coaching_mind = agents::default_opponent;

/// Everything the seat was shown, remembered as a delegation remembers it.
[[nodiscard]] agents::Memory memory_of(const Game& game, rules::PartyId seat);

/// What both advisers say at this moment; `ordered` are measures on the seat's list that it has not filed yet.
/// Requires: the seat is to act.
[[nodiscard]] agents::TwoAdvisers counsel(const Game& game, rules::PartyId seat, std::string_view mind = coaching_mind,
                                          const rules::FileMeasures& ordered = {});

} // namespace parley::game

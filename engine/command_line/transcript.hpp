// A game as one seat was told it: the one account that `play --transcript` and `replay` share.
#pragma once

#include "game/game.hpp"

#include <string>
#include <vector>

namespace parley::command_line {

/// What `seat` was told by the events from `first` up to, not including, `last`, one entry a telling, unfilled.
[[nodiscard]] std::vector<std::string> told(const game::Game& game, rules::PartyId seat, std::size_t first,
                                            std::size_t last);

/// The whole account: a title, then everything told, filled to 80 columns, each line with its line end. The same game
/// gives the same bytes.
[[nodiscard]] std::string transcript(const game::Game& game, rules::PartyId seat);

} // namespace parley::command_line

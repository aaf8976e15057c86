// A game as one seat was told it, or as everybody was: the one account that `play --transcript` and `replay` share.
#pragma once

#include "command_line/disclosed.hpp"
#include "seat/feed.hpp"

#include <string>
#include <vector>

namespace parley::command_line {

/// Everything that the account tells of the game.
[[nodiscard]] seat::Feed feed_of(const game::Game& game, const Account& account);
/// A line for each seat that changed hands after `step` steps.
[[nodiscard]] std::vector<std::string> seats_passing(const game::Game& game, std::size_t step);

/// What was told of the events from `first` up to, not including, `last`, one entry a telling, unfilled.
[[nodiscard]] std::vector<std::string> told(const seat::Feed& feed, std::size_t first, std::size_t last);

/// The whole account: a title, then everything told, filled to 80 columns, each line with its line end. The same game
/// gives the same bytes.
[[nodiscard]] std::string transcript(const game::Game& game, const Account& account);

} // namespace parley::command_line

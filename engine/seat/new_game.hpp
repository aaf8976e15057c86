// Setting a game up, as every face does: by chance a seed, who leads which delegation, how hard the computer ones
// think, and the file that keeps it. Knows nothing of how it is asked for.
#pragma once

#include "game/journal_file.hpp"

#include <string_view>
#include <vector>

namespace parley::seat {

/// By chance, short enough to be typed again: below a million.
[[nodiscard]] std::uint64_t drawn_seed();

/// A person leads `party`, the agent of that roster name every other delegation. Requires: party < parties.
[[nodiscard]] std::vector<game::Seat> seats_led_by(std::size_t parties, rules::PartyId party, std::string_view agent);

/// What the strength of that name allows a decision, in nodes; nothing for a name that is none.
[[nodiscard]] std::optional<std::uint32_t> node_budget_of(std::string_view strength);

/// A file of its own in the saves folder, which is made, with the game as it is.
[[nodiscard]] core::Result<game::JournalFile, storage::Problem> keep_in_saves(const game::Game& game);

} // namespace parley::seat

// The moments that mattered to a seat, with what would have come of each; before that, the way to ask for them, or how
// far they are. Knows no request.
#pragma once

#include "classroom/hall/side_notes.hpp"
#include "game/game.hpp"

#include <string>

namespace parley::classroom {

/// Posts "moments", which asks for them.
[[nodiscard]] std::string moments_form(std::string_view label);

/// Sees everybody's papers, as every debrief does. Requires: the game has ended.
[[nodiscard]] std::string moments_sheet(const game::Game& game, rules::PartyId seat, const SideNotes& notes);

} // namespace parley::classroom

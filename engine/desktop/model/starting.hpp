// From the title to a game on the desk: choosing, beginning, loading, branching; and what is written beside a game.
#pragma once

#include "desktop/model/program.hpp"

namespace parley::desktop {

/// Shows the screen and remembers the way back. What it shows is read anew.
void go_to(Program& program, Screen screen);

void choose_scenario(Program& program, std::size_t index);
/// The person leads `party`; the other seats go to the default opponent where a person would have had them.
void choose_seat(Program& program, rules::PartyId party);
void begin_game(Program& program, Effects& effects);
/// `first-table`, guided, from the first seat; by chance where no seed is given.
void begin_first_game(Program& program, std::optional<std::uint64_t> seed, Effects& effects);
/// What cannot be read is not passed over in silence: its newest sound copy is offered, or the next game.
void continue_newest(Program& program, Effects& effects);
void load_game(Program& program, const std::filesystem::path& path, Effects& effects);
void save_copy(Program& program, const std::string& name);
/// See the intent. A game under way is asked about first, unless `wanted.surely`.
void reload_scenario(Program& program, const intent::ReloadScenario& wanted, Effects& effects);
void rehearse(Program& program, std::size_t step, Effects& effects);

/// The debrief as a page of HTML beside the game's own file, or in the saves folder, over nothing that is there; the
/// notice names it.
void save_report(Program& program);

inline constexpr std::string_view first_game_id = "first-table";

} // namespace parley::desktop

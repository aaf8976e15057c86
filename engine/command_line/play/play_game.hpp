// A whole game at one terminal, from the evening before to the debrief, for one person or for several in turn.
#pragma once

#include "command_line/exit_code.hpp"
#include "command_line/terminal.hpp"
#include "seat/sitting.hpp"

namespace parley::command_line {

struct PlaySettings {
    bool hints{true};
    bool warnings{true};
    bool goes_on{}; // a loaded game: nobody is told the past again, and the opening is left out
};

/// Returns `ok` at the end of the game, of the input, or at “quit”; `interrupted` when a signal ended the reading.
ExitCode play_game(Terminal& terminal, seat::Sitting& table, const PlaySettings& settings);

} // namespace parley::command_line

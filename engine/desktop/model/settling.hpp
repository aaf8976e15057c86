// Sitting down to a game, and everything that follows a change of it until a person is to decide again.
#pragma once

#include "agents/agent.hpp"
#include "desktop/model/program.hpp"
#include "storage/problem.hpp"

#include <string>
#include <vector>

namespace parley::game {
class Game;
class JournalFile;
} // namespace parley::game

namespace parley::desktop {

/// What the person at the machine wants of the game: carried out, and everything that follows it. Requires: a sitting.
void seat_wants(Program& program, const seat::Intent& wanted, Effects& effects);

/// After any change of the game: lets the agents think, hands over, tells whether it is kept. Requires: a sitting.
void settle(Program& program);

/// Puts back what was thought. Requires: a sitting that is waiting.
void take_in_thoughts(Program& program, Effects& effects);

/// Lets go of it without waiting for its end. Nothing is done for null.
void break_off(Program& program, std::unique_ptr<Task> task);

/// How one comes to a game.
struct Arrival {
    bool goes_on{};    // where it was left, not at its first page
    bool first_game{}; // the guided one
    std::uint32_t node_budget{agents::default_node_budget};
    std::optional<storage::Problem> unkept{}; // why the game was to have a file and has none
};
void sit_down(Program& program, game::Game game, std::optional<game::JournalFile> file, const Arrival& how,
              Effects& effects);

void tell(Program& program, std::string text, bool bad = false);

} // namespace parley::desktop

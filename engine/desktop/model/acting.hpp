// Carrying out what a person has decided, and everything that follows until a person is to decide again.
#pragma once

#include "desktop/model/program.hpp"

namespace parley::desktop {

/// The question to ask first where the action cannot be undone or would surprise; nothing otherwise.
[[nodiscard]] std::optional<Question> question_before(const Sitting& sitting, const rules::Action& action);

/// Adds a warning that was not given yet to the question, or makes one of it; remembers that it was given.
void add_warning(Sitting& sitting, const rules::Action& action, std::optional<Question>& question);

/// Carries out the action of the person at the machine, or leaves a notice that says which rule forbids it.
void act(Program& program, const rules::Action& action, Effects& effects);

/// After any change of the game: lets the agents think, hands over, tells the news. Requires: a sitting.
void settle(Program& program, Effects& effects);

/// Puts back what was thought. Requires: a sitting that is waiting.
void take_in_thoughts(Program& program, Effects& effects);

/// Lets go of it without waiting for its end. Nothing is done for null.
void break_off(Program& program, std::unique_ptr<Errand> errand);

/// How one comes to a game.
struct Arrival {
    bool goes_on{};    // where it was left, not at its first page
    bool first_game{}; // the guided one
    std::uint32_t node_budget{agents::default_node_budget};
};
void sit_down(Program& program, game::Game game, std::optional<game::JournalFile> file, const Arrival& how,
              Effects& effects);

void tell(Program& program, std::string text, bool bad = false);

} // namespace parley::desktop

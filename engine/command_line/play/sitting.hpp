// What every page of play is given: the terminal, the desk, whose seat it is, and whether the person is leaving.
#pragma once

#include "agents/coach/warning.hpp"
#include "command_line/terminal.hpp"
#include "game/desk.hpp"
#include "rules/legal_actions.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace parley::command_line {

/// Why a page must be left at once. `undone`: the game is at an earlier step; begin again from the main loop.
enum class Leaving { no, undone, quit, end_of_input, interrupted };

/// The moments at which a first game explains itself once.
enum class Beat {
    capitals,
    table,
    proposal_to_answer,
    composer,
    question,
    sounding,
    incident,
    assessment,
    ratification,
    conduct,
    finding
};

struct Sitting {
    Terminal& terminal;
    game::Desk& desk;
    bool hints{true};
    bool warnings{true}; // before what cannot be undone
    rules::PartyId seat{};
    Leaving leaving{Leaving::no};
    std::set<std::pair<rules::PartyId, Beat>> hinted{};                // each person once
    std::set<std::pair<rules::PartyId, std::size_t>> sessions_begun{}; // by seat: whose table page was read in full
    std::map<rules::PartyId, std::set<std::string>> measures_read{};   // by seat: descriptions shown at a capital

    std::map<rules::PartyId, std::vector<agents::Warning>> warned{}; // by seat: each was asked once

    [[nodiscard]] rules::View view() const { return desk.view(seat); }
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return desk.scenario(); }
    [[nodiscard]] bool left() const { return leaving != Leaving::no; }

    /// Carries out a choice of the seat and tells what it brought about; false, with a sentence, when it is refused, or
    /// when the coach warned of it and the person thought again.
    bool act(const rules::Action& action);
    /// False, with a sentence, when the action would be refused.
    bool may(const rules::Action& action);
    /// One short line, the first time a game comes to this beat.
    void hint(Beat beat);
    /// Tells the seat what has happened since it was last told, opening each session with its page.
    void tell_news();

  private:
    /// True unless there is a warning that was not given yet and the person, asked, would rather not.
    bool goes_ahead(const rules::Action& action);
};

} // namespace parley::command_line

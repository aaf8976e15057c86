// What every page of play is given: the terminal, the table of persons, whose seat it is, and whether the person is
// leaving. What a seat knows and prepares is in its model (seat/model.hpp).
#pragma once

#include "command_line/terminal.hpp"
#include "seat/page_of.hpp"
#include "seat/sitting.hpp"
#include "wording/hints.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace parley::command_line {

/// Why a page must be left at once. `undone`: the game is at an earlier step; begin again from the main loop.
enum class Leaving { no, undone, quit, end_of_input, interrupted };

struct Sitting {
    Terminal& terminal;
    seat::Sitting& table;
    bool hints{true};
    rules::PartyId seat{};
    Leaving leaving{Leaving::no};
    std::optional<rules::Rule> refused_by{};                           // the last refusal's, for “?”
    std::map<rules::PartyId, std::size_t> told{};                      // lines of the feed that were told
    std::set<std::pair<rules::PartyId, wording::Hint>> hinted{};       // each person once
    std::set<std::pair<rules::PartyId, std::size_t>> sessions_begun{}; // by seat: whose table page was read in full
    std::map<rules::PartyId, std::set<std::string>> measures_read{};   // by seat: descriptions shown at a capital
    std::map<rules::PartyId, std::vector<std::string>> undertakings_read{}; // by seat: the list shown last
    std::map<rules::PartyId, std::set<std::string>> undertakings_known{};   // by seat: those that were told in full

    [[nodiscard]] rules::View view() const { return table.view(seat); }
    [[nodiscard]] const seat::Model& model() const { return table.model(seat); }
    [[nodiscard]] seat::Page page() const { return seat::page_of(model(), view()); }
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return table.scenario(); }
    [[nodiscard]] bool left() const { return leaving != Leaving::no; }

    /// Hands what the seat wants to its model, asks what is asked first, and tells what it brought about. True when a
    /// step of the game was taken.
    bool want(const seat::Intent& wanted);
    /// One short line, the first time a game comes to this.
    void hint(wording::Hint about);
    /// Says why a choice is closed; “?” names the rule behind it.
    void say_refusal(const std::string& refusal, std::optional<rules::Rule> rule);
    /// Tells the seat what has happened since it was last told, opening each session with its page.
    void tell_news();
    /// Whether the game is kept, where that has changed or is to be said again.
    void tell_keeping();

  private:
    void say_notice();
    void answer_question();
};

} // namespace parley::command_line

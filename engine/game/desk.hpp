// The game that persons play here: carries out choices, lets the computer delegations act, keeps the saved game in
// step, and remembers what each seat has been told. Knows nothing of how it looks.
#pragma once

#include "game/delegations.hpp"
#include "game/keeping/keeper.hpp"

#include <stop_token>

namespace parley::game {

/// The computer delegations' part of a turn, lifted off the desk, so that another thread can work on it.
class AgentsTurn {
  public:
    AgentsTurn(Game game, Delegations delegations);
    /// Lets agents act until a person is to act, the game has ended, or a stop is asked for between two decisions. One
    /// that throws instead of deciding has done the plainest thing, and `fault` says what it threw. What the plainest
    /// thing throws comes out: then the turn is good for giving up alone.
    void run(const std::stop_token& stop = {});
    /// What the last that threw said; nothing when none did.
    [[nodiscard]] const std::optional<std::string>& fault() const { return fault_; }

  private:
    friend class Desk;
    Game game_;
    Delegations delegations_;
    std::optional<std::string> fault_;
};

class Desk {
  public:
    /// `file` holds the game as it is now, and follows it from here on; without one nothing is saved.
    Desk(Game game, std::optional<JournalFile> file, std::uint32_t node_budget = agents::default_node_budget);

    [[nodiscard]] const Game& game() const { return game_; }
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return game_.scenario().open; }
    [[nodiscard]] rules::View view(rules::PartyId seat) const { return game_.view(seat); }
    /// The seats that persons hold now.
    [[nodiscard]] rules::PartySet persons() const { return persons_; }
    /// Gives a seat to another holder and saves that; see Game::hand_over. An agent that takes over starts anew and is
    /// shown all that its seat was told. Not while a turn is lifted off.
    [[nodiscard]] bool hand_over(rules::PartyId seat, const Seat& to);

    /// Carries out a person's choice and saves it, or refuses it.
    [[nodiscard]] std::optional<rules::Refusal> act(rules::PartyId seat, const rules::Action& action);
    /// Brings in an event of the deck, as the instructor, and saves that; or refuses it. Not while a turn is lifted
    /// off.
    [[nodiscard]] std::optional<rules::Refusal> bring_in(scenario::OccurrenceId event);
    /// Lets the computer delegations act until a person is to act or the game has ended, and saves their steps.
    void let_agents_act();
    /// The same in two halves, between which nobody may act at this desk: `put_back` what was lifted and has run.
    [[nodiscard]] AgentsTurn lift_agents_turn();
    void put_back(AgentsTurn turn);
    /// Instead of putting it back: nothing of the turn is done, the game is as it was when it was lifted off, and its
    /// agents are made anew before they are next asked. `thrown` becomes their fault.
    void give_up(AgentsTurn turn, std::string thrown);
    /// What an agent threw in the last turn of theirs, or when it was last shown something; nothing when none did.
    [[nodiscard]] const std::optional<std::string>& agents_fault() const { return agents_fault_; }
    /// Takes back the seat's last step where that is allowed; false where it is not.
    [[nodiscard]] bool take_back(rules::PartyId seat);

    /// What the seat has not been told yet, as a range of event numbers; the next call starts where this one ended.
    struct News {
        std::size_t first{}, last{};
    };
    [[nodiscard]] News news(rules::PartyId seat);
    /// What has been told counts as told: after loading a game, before the first page.
    void forget_news();

    /// Where the game is kept; nothing when it has no file.
    [[nodiscard]] std::optional<std::filesystem::path> kept_in() const;
    /// Whether every step so far is on the disk, where kept_in() says.
    [[nodiscard]] bool keeping() const { return keeper_.keeping(); }
    /// Tries again what could not be written, and looks whether the file is still there: to be asked before it is said
    /// whether the game is kept. The same as keeping() from then on.
    bool keep_up() { return keeper_.keep_up(game_); }
    /// See Keeper.
    void not_kept(storage::Problem why) { keeper_.not_kept(std::move(why)); }
    [[nodiscard]] std::optional<storage::Problem> keep_in(const std::filesystem::path& path);
    [[nodiscard]] const std::optional<storage::Problem>& trouble() const { return keeper_.trouble(); }
    [[nodiscard]] std::optional<std::size_t> steps_kept() const { return keeper_.steps_kept(); }
    [[nodiscard]] std::optional<KeepingNews> take_keeping_news() { return keeper_.take_news(); }

  private:
    void show_delegations();

    Game game_;
    Delegations delegations_;
    std::optional<std::string> agents_fault_;
    Keeper keeper_;
    rules::PartySet persons_;
    std::array<std::size_t, treaty::max_parties> told_{}; // events, by seat
};

} // namespace parley::game

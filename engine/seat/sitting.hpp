// A game at which persons sit: the desk, and a model for every seat, whether a person or an agent holds it now, so that
// a seat can change hands and be looked at at any moment. Every seat wants for itself; what its update
// asks of the game is carried out here, and everybody is told. The thinking of computer delegations can be lifted off,
// so that another thread works on it. Knows nothing of how it looks, nor at how many machines people sit.
#pragma once

#include "rules/view.hpp"
#include "seat/effect.hpp"
#include "seat/intent.hpp"
#include "seat/model.hpp"
#include "storage/problem.hpp"

#include <filesystem>
#include <memory>

namespace parley::game {
class AgentsTurn;
class Desk;
class Game;
class JournalFile;
struct KeepingNews;
struct Seat;
} // namespace parley::game

namespace parley::rules {
struct Refusal;
}

namespace parley::seat {

class Sitting {
  public:
    /// `file` holds the game as it is now, and follows it from here on; without one nothing is saved.
    Sitting(game::Game game, std::optional<game::JournalFile> file);
    Sitting(game::Game game, std::optional<game::JournalFile> file, std::uint32_t node_budget);
    Sitting(Sitting&&) noexcept;
    Sitting& operator=(Sitting&&) noexcept;
    ~Sitting();

    [[nodiscard]] const game::Game& game() const;
    [[nodiscard]] const scenario::PublicScenario& scenario() const;
    /// The seats that persons hold now.
    [[nodiscard]] rules::PartySet persons() const;
    [[nodiscard]] rules::View view(rules::PartyId seat) const;
    [[nodiscard]] const Model& model(rules::PartyId seat) const { return models_[seat.index()]; }
    [[nodiscard]] Model& model(rules::PartyId seat) { return models_[seat.index()]; }
    /// The persons that are to decide now.
    [[nodiscard]] rules::PartySet persons_due() const;
    /// Whether computer delegations are to decide before any person can.
    [[nodiscard]] bool agents_due() const;
    /// Whether their thinking has been lifted off: nobody may act meanwhile.
    [[nodiscard]] bool is_lifted() const { return lifted_; }

    /// Carries out what a person wants; the cues are the sounds of it and of all that was told. While the thinking is
    /// lifted off, nothing that concerns the game is done. Requires: the seat is a person's.
    std::vector<Cue> update(rules::PartyId seat, const Intent& wanted);

    /// Lets the computer delegations act until a person is to, or the game has ended; tells everybody.
    std::vector<Cue> let_agents_act();
    /// The same in two halves. Requires: `agents_due()`; then `is_lifted()`.
    [[nodiscard]] game::AgentsTurn lift_agents_turn();
    std::vector<Cue> put_back(game::AgentsTurn turn);
    /// Instead of putting it back where working on it threw: nothing of it is done, and the persons are told. Computer
    /// delegations are still due. Requires: `is_lifted()`.
    void give_up(game::AgentsTurn turn, std::string thrown);

    /// Gives a seat to another holder and saves that. Its model goes on: who takes it finds all that the seat was told,
    /// as news since the seat last acted; what was being prepared in it is put away. False, and nothing changes, while
    /// the thinking is lifted off (ask again once it is put back), and where game::Game::hand_over refuses.
    [[nodiscard]] bool hand_over(rules::PartyId seat, const game::Seat& to);

    /// Brings in an event of the deck, as the instructor may, saves that and tells everybody; or refuses it. While the
    /// thinking is lifted off it is refused with `event_not_now`: ask again once it is put back.
    [[nodiscard]] std::optional<rules::Refusal> bring_in(scenario::OccurrenceId event);

    /// The seats go on where the game was left: what was told counts as read.
    void resume();

    [[nodiscard]] std::optional<std::filesystem::path> kept_in() const;
    /// Whether every step so far is on the disk, where kept_in() says.
    [[nodiscard]] bool keeping() const;
    /// Tries again what could not be written, and looks whether the file is still there: to be asked before it is said
    /// whether the game is kept. The same as keeping() from then on.
    bool keep_up();
    /// The game was to be kept, but could not get a file. Requires: it has none.
    void not_kept(storage::Problem why);
    /// The whole game is kept in a new file of that name from here on. On a problem all stays as it was.
    [[nodiscard]] std::optional<storage::Problem> keep_in(const std::filesystem::path& path);
    /// Why not every step is kept; nothing while all are, and for a game that is not meant to be.
    [[nodiscard]] const std::optional<storage::Problem>& trouble() const;
    /// See game::Desk.
    [[nodiscard]] const std::optional<std::string>& agents_fault() const;
    /// How many steps its file holds, be they all or not; nothing when it has none, or none at its place.
    [[nodiscard]] std::optional<std::size_t> steps_kept() const;
    /// What is to be told now of the keeping, once each time: see game::KeepingNews.
    [[nodiscard]] std::optional<game::KeepingNews> take_keeping_news();

  private:
    [[nodiscard]] rules::PartySet seats() const { return scenario().everyone(); }
    std::vector<Cue> tell_everybody(rules::PartyId first);
    void carry_out(rules::PartyId seat, const Effect& effect, std::vector<Cue>& cues);

    std::unique_ptr<game::Desk> desk_;
    std::array<Model, treaty::max_parties> models_{};
    bool lifted_{};
};

} // namespace parley::seat

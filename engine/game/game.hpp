// A game being played: scenario, state, every step taken and every event, from which all else (saves, replays,
// branches, the debrief) is made. Knows nothing of how it looks.
#pragma once

#include "agents/agent.hpp"
#include "core/result.hpp"
#include "game/seat.hpp"
#include "rules/apply.hpp"
#include "rules/bring_in.hpp"
#include "rules/check.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace parley::game {

struct Setup {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::uint64_t seed{};
    std::vector<Seat> seats; // one a party: who holds them at the start
    bool rehearsal{};        // branched from another game; not scored
};

/// A seat that got another holder while the game was played.
struct HandOver {
    std::size_t step{}; // after so many steps
    rules::PartyId seat;
    Seat to;
    friend bool operator==(const HandOver&, const HandOver&) = default;
};

struct Step {
    rules::PartyId party;
    rules::Action action;
    std::optional<agents::Rationale> rationale; // of an agent
    std::uint32_t node_budget{};                // an agent's, 0 for a person
    std::uint64_t digest{};                     // of the state after the step
    std::size_t events_end{};                   // events() up to here belong to this step and those before it
    bool moved_on{}; // it brought another phase, session or period, and so opened what had been sealed
};

/// One thing that changed the state: a step, or an event of the deck that the instructor brought in before one.
struct Beat {
    std::size_t step{};                               // which, or the one before which the event came
    std::optional<scenario::OccurrenceId> brought_in; // nothing for a step
    std::uint64_t digest{};                           // of the state after it
    std::size_t events_end{};                         // events() up to here belong to it and what was before it
};

/// A value: copying a game copies its history.
class Game {
  public:
    /// Requires: as many seats as parties.
    explicit Game(Setup setup);

    [[nodiscard]] const Setup& setup() const { return setup_; }
    [[nodiscard]] const scenario::Scenario& scenario() const { return *setup_.scenario; }
    [[nodiscard]] const rules::State& state() const { return state_; }
    [[nodiscard]] rules::View view(rules::PartyId seat) const { return rules::View(*setup_.scenario, state_, seat); }
    [[nodiscard]] rules::PartySet to_act() const;
    [[nodiscard]] bool ended() const;

    /// Carries out an action, or refuses it and changes nothing.
    [[nodiscard]] std::optional<rules::Refusal> act(rules::PartyId party, const rules::Action& action,
                                                    std::optional<agents::Rationale> rationale = {},
                                                    std::uint32_t node_budget = 0);

    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
    /// Since the beginning; the first `opening_events()` were there before any step.
    [[nodiscard]] const std::vector<rules::Event>& events() const { return events_; }
    [[nodiscard]] std::size_t opening_events() const { return opening_events_; }
    /// Where the events end that were there before step `step` was taken, those brought in just before it among them.
    [[nodiscard]] std::size_t events_before(std::size_t step) const;
    /// The state before step `step`, with what was brought in just before it; the present one for `steps().size()`.
    /// Recomputed in time linear in the step.
    [[nodiscard]] rules::State state_before(std::size_t step) const;

    /// Brings in an event of the deck, as an instructor may (rules/bring_in.hpp), or refuses it and changes nothing.
    [[nodiscard]] std::optional<rules::Refusal> bring_in(scenario::OccurrenceId event);
    /// The steps and the events that were brought in, in order: all that changed the state since the beginning.
    [[nodiscard]] const std::vector<Beat>& beats() const { return beats_; }
    /// The state after the first `count` of them. Requires: `count` ≤ beats().size().
    [[nodiscard]] rules::State state_after(std::size_t count) const;
    /// Carries out the beat of that number again. Requires: `state` is the state after those before it.
    void repeat(std::size_t beat, rules::State& state) const;

    /// Who holds each seat now, one a party.
    [[nodiscard]] const std::vector<Seat>& seats() const { return seats_; }
    /// Gives a seat to another holder from the next step on; at any moment, for whether it is a good one is the
    /// caller's business (between/holders.hpp). False, and nothing changes, where it is held so already, the game has
    /// ended, or the roster has no agent of that name.
    [[nodiscard]] bool hand_over(rules::PartyId seat, Seat to);
    /// In the order in which they were made; their steps never fall.
    [[nodiscard]] const std::vector<HandOver>& hand_overs() const { return hand_overs_; }

    /// How many steps an undo by `seat` would take back: 1 for its own last step, if no other party has acted and
    /// nothing was brought in since; else 0. A step that moved the game on stays: it has shown what was sealed or
    /// drawn, which nobody should learn and take back. Nor does a new holder take back what the one before did.
    [[nodiscard]] std::size_t undoable(rules::PartyId seat) const;
    /// Takes back the last `count` steps. Who holds which seat stays: what was handed over after them was handed over
    /// after those that are left. What was brought in after one of them is gone. Requires: `count` ≤ steps().size().
    void take_back(std::size_t count);

    /// A new game that has taken the first `step` steps of this one: a rehearsal, held by `seats` from its start.
    [[nodiscard]] Game branch(std::size_t step, std::vector<Seat> seats) const;
    /// A branch that draws whatever is still to be drawn from `seed`: the past and the profiles stay as they were. Not
    /// to be saved: a journal knows one seed.
    [[nodiscard]] Game continuation(std::size_t step, std::vector<Seat> seats, std::uint64_t seed) const;
    /// What chance is drawn from now: the seed of the setup, or of the continuation.
    [[nodiscard]] std::uint64_t chance_seed() const { return state_.hidden.seed; }

  private:
    [[nodiscard]] std::size_t beats_before(std::size_t step) const;

    struct Reseeding {
        std::size_t step{}; // before which
        std::uint64_t seed{};
    };
    Setup setup_;
    std::vector<Seat> seats_;
    std::vector<HandOver> hand_overs_;
    rules::State state_;
    std::vector<Step> steps_;
    std::vector<Beat> beats_;
    std::vector<rules::Event> events_;
    std::size_t opening_events_{};
    std::optional<Reseeding> reseeding_;
};

/// The fingerprint of a state: every field, in order. For journals and tests; no view holds it.
[[nodiscard]] std::uint64_t digest(const rules::State& state);

} // namespace parley::game

// One transition under way: the scenario, the state that is being changed, the sink that is told, and the movers of the
// numbers that everybody watches. Every change of a number goes through here, so that every number has its receipt.
// For the rules' own sources.
#pragma once

#include "rules/draws.hpp"
#include "rules/event.hpp"
#include "scenario/scenario.hpp"

namespace parley::rules {

class Transition {
  public:
    Transition(const scenario::Scenario& scenario, State& state, EventSink& sink)
        : scenario(scenario),
          state(state),
          open(state.open),
          sink_(sink) {}

    const scenario::Scenario& scenario;
    State& state;
    Public& open;

    [[nodiscard]] const scenario::PublicScenario& rules_of() const { return scenario.open; }
    [[nodiscard]] PartySet everyone() const { return scenario.open.everyone(); }
    [[nodiscard]] const treaty::TreatyText& text() const { return scenario.open.text; }
    [[nodiscard]] Own& own(PartyId party) { return state.own[party.index()]; }
    [[nodiscard]] Conspicuous& done(PartyId party) { return open.done[party.index()]; }
    [[nodiscard]] const scenario::PrivatePapers& papers(PartyId party) const { return scenario.papers[party.index()]; }

    void tell_all(const Happening& what, const Cause& cause) { sink_.take({what, everyone(), cause}); }
    void tell(PartySet audience, const Happening& what, const Cause& cause) { sink_.take({what, audience, cause}); }
    void tell(PartyId reader, const Happening& what, const Cause& cause) { tell(PartySet::of(reader), what, cause); }

    // The movers clamp to 0–100 and are silent where nothing moves.
    void move_tension(int by, const Cause& cause);
    void move_trust(PartyId in, PartyId of, int by, const Cause& cause);
    /// Everybody else's trust in `of`.
    void move_trust_in(PartyId of, int by, const Cause& cause);
    void move_support(PartyId party, ConstituencyId constituency, int by, const Cause& cause);
    void move_support_everywhere(PartyId party, int by, const Cause& cause);
    void move_capital(PartyId party, int by, const Cause& cause);
    /// How the party's delegation stands at home; never below 0.
    void move_standing(PartyId party, int by, const Cause& cause);
    void move_leverage(PartyId party, core::Points by, const Cause& cause);
    /// Worth outside the text: breach losses, side letters.
    void move_worth(PartyId party, core::Points by, PartySet audience, const Cause& cause);

    [[nodiscard]] bool chance(Purpose purpose, std::size_t session, std::size_t seat, std::size_t ordinal,
                              core::PerMille per_mille) const {
        return core::draw_chance(draw_key(state.hidden.seed, purpose, session, seat, ordinal), per_mille);
    }
    [[nodiscard]] std::uint32_t below(Purpose purpose, std::size_t session, std::size_t seat, std::size_t ordinal,
                                      std::uint32_t bound) const {
        return core::draw_below(draw_key(state.hidden.seed, purpose, session, seat, ordinal), bound);
    }

    void end(const Ending& how, const Cause& cause);

  private:
    EventSink& sink_;
};

} // namespace parley::rules

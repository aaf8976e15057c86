// A guessed world that a seat could be in: a whole scenario and a whole state that agree with everything it sees, with
// what it does not see filled in from its beliefs. Search plays on from it. Reads the view and the beliefs alone: the
// deck of events, others' papers and the game's seed are never copied, for a view does not give them.
#pragma once

#include "agents/opponent/hypothesis_model.hpp"
#include "rules/state.hpp"

#include <memory>

namespace parley::agents {

/// What is supposed of one other party in one world.
struct Supposed {
    rules::PartyId party;
    HypothesisModel::Draw draw;
};

struct World {
    scenario::Scenario scenario;
    rules::State state;
};

/// The public scenario without the prose, the map and the sources that no rule reads; made once a game, copied often.
[[nodiscard]] std::shared_ptr<const scenario::PublicScenario> bare(const scenario::PublicScenario& scenario);

/// `rules::View(world.scenario, world.state, view.seat()) == view` holds of the result. Constituencies of one's own are
/// as the view shows them, their concerns only where they were consulted; others' homes are one audience with a veto
/// and no concerns. `seed` draws the chances of that world. Requires: `supposed` names every other party once;
/// `bare_scenario` was made from the view's scenario.
[[nodiscard]] World determinise(const rules::View& view, const scenario::PublicScenario& bare_scenario,
                                const std::vector<Supposed>& supposed, std::uint64_t seed);

} // namespace parley::agents

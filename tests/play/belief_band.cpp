#include "tests/play/belief_band.hpp"

#include "agents/opponent/worth_band.hpp"

namespace parley::testing {

namespace {

void take(Coverage& into, const agents::WorthBand& guess, core::Points truth) {
    ++into.count;
    into.below += truth < guess.low ? 1U : 0U;
    into.above += truth > guess.high ? 1U : 0U;
    into.width += (guess.high - guess.low).hundredths;
    into.off_middle += truth.hundredths - (guess.high.hundredths + guess.low.hundredths) / 2;
}

} // namespace

void BeliefBand::add(const game::Game& game, rules::PartyId seat, rules::PartyId other) {
    const scenario::Scenario& scenario = game.scenario();
    by_session.resize(scenario.open.sessions.size() + 1);
    by_shown.resize(scenario.open.text.articles.size() + 1);
    agents::Memory memory;
    rules::State state = game.state_before(0);
    std::size_t shown = 0;
    const auto show_until = [&](std::size_t end) {
        std::vector<rules::Event> seen;
        for (; shown < end; ++shown)
            if (game.events()[shown].audience.contains(seat))
                seen.push_back(game.events()[shown]);
        memory.take(scenario.open, seat, seen);
    };
    show_until(game.opening_events());
    rules::NoEvents none;
    for (const game::Step& step : game.steps()) {
        if (const auto* tabled = std::get_if<rules::ProposePackage>(&step.action)) {
            const rules::View own(scenario, state, seat);
            const rules::View theirs(scenario, state, other);
            const treaty::Outcome whole = treaty::with(scenario.open.text, state.open.text.agreed, tabled->package);
            const agents::WorthBand guess = agents::band_of_worth(own, memory, other, whole);
            const core::Points truth = rules::utility_now(theirs).worth(whole);
            const std::size_t session =
                state.open.extra_session ? scenario.open.sessions.size() : std::size_t{state.open.session};
            take(by_session[session], guess, truth);
            take(by_shown[static_cast<std::size_t>(guess.shown)], guess, truth);
            take(all, guess, truth);
        }
        rules::apply(scenario, state, step.party, step.action, none);
        show_until(step.events_end);
    }
}

} // namespace parley::testing

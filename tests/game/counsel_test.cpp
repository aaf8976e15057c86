// The coach: it speaks at every decision, warns before what cannot be undone, and knows nothing that the seat does not.
#include "agents/coach/warning.hpp"
#include "agents/evidence/memory.hpp"
#include "game/counsel.hpp"
#include "tests/game/playing.hpp"

using namespace parley;
using namespace parley::testing;

namespace {

constexpr rules::PartyId us(0), them(1);

/// The same scenario with everything changed that the first seat does not see: the other's values, terms and home.
std::shared_ptr<const scenario::Scenario> with_other_secrets(const scenario::Scenario& scenario) {
    scenario::Scenario other = scenario;
    treaty::Mandate& mandate = other.papers[them.index()].mandate;
    for (auto& ladder : mandate.values)
        for (core::Points& value : ladder)
            value = core::Points{-2 * value.hundredths + 700};
    for (treaty::ProfileTerms& terms : mandate.profiles) {
        terms.reservation += core::Points::whole(9);
        terms.intrusion_price += 1500;
        terms.candour = 1000 - terms.candour;
    }
    return std::make_shared<const scenario::Scenario>(std::move(other));
}

} // namespace

TEST_CASE("the coach never tells what is hidden: all of it varied, the advice is the same") {
    int compared = 0;
    for (const char* name : {"scenarios/geneva-2022.yaml", "scenarios/first-table.yaml"}) {
        const auto scenario = scenario_at(root / name);
        const auto secret = with_other_secrets(*scenario);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const game::Game whole = played(scenario, seed, "tit-for-tat");
            // Both are told the same story; behind the second are other papers, another seed and another profile.
            for (std::size_t step = 0; step < whole.steps().size(); step += 3) {
                game::Game here = whole.branch(step, whole.setup().seats);
                if (!here.to_act().contains(us))
                    continue;
                const agents::TwoAdvisers advice = game::counsel(here, us);
                const agents::Memory memory = game::memory_of(here, us);
                // The seat's own papers are the same, and so is all that it was shown.
                rules::State state = here.state();
                state.hidden.seed ^= 0xABCDEF;
                state.own[them.index()].profile = rules::ProfileId((state.own[them.index()].profile.index() + 1) %
                                                                   scenario->open.at(them).profiles.size());
                state.own[them.index()].capital = static_cast<std::int16_t>(state.own[them.index()].capital + 1);
                const rules::View open(*scenario, here.state(), us), hidden(*secret, state, us);
                const auto mind = [&](const rules::View& view) {
                    const auto agent = agents::make_agent(game::coaching_mind);
                    std::vector<rules::Event> shown;
                    for (const rules::Event& event : here.events())
                        if (event.audience.contains(us))
                            shown.push_back(event);
                    agent->observe(view, shown);
                    return agents::advise(view, memory, agent->decide(view, {1, 0}, agents::default_node_budget));
                };
                REQUIRE(mind(open) == mind(hidden));
                for (const rules::Action& action :
                     {rules::Action{rules::InitialText{}}, rules::Action{rules::WalkOut{}}})
                    if (!rules::check(open, action))
                        REQUIRE(agents::warning_before(open, action) == agents::warning_before(hidden, action));
                // The game's own seed does not reach the coach.
                const game::Game reseeded = here.continuation(step, here.setup().seats, 0x5EED5);
                REQUIRE(game::counsel(reseeded, us) == advice);
                ++compared;
            }
        }
    }
    REQUIRE(compared > 40);
}

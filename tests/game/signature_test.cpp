// One number that proves a refactoring changed nothing: the digests of every state of seeded self-play, folded
// together. A change that means to keep behaviour keeps it; one that means to change rules, agents or a scenario of the
// tree states the new number here, and says why in its commit.
#include "core/digest.hpp"
#include "tests/catch.hpp"
#include "tests/game/playing.hpp"

#include <string>
#include <vector>

namespace parley::testing {

TEST_CASE("The behaviour signature of self-play is the one stated here", "[signature]") {
    constexpr std::uint64_t stated = 0x43948b53a4109305;
    core::Digest signature;
    for (const char* file :
         {"scenarios/first-table.yaml", "scenarios/geneva-2022.yaml", "tests/fixtures/four-seats.yaml"}) {
        const auto scenario = scenario_at(root / file);
        for (const agents::AgentKind& kind : agents::roster())
            for (std::uint64_t seed = 0; seed < 3; ++seed) {
                game::Setup setup{scenario, seed, {}, false};
                setup.seats.resize(scenario->open.party_count(), {"tit-for-tat"});
                setup.seats[seed % setup.seats.size()].agent = std::string(kind.name);
                game::Game game(setup);
                game::Delegations(game).run(game);
                for (const game::Step& step : game.steps())
                    signature.add(step.digest);
            }
    }
    INFO("the signature is now 0x" << std::hex << signature.value());
    CHECK(signature.value() == stated);
}

} // namespace parley::testing

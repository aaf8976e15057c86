// Two numbers that prove a refactoring changed nothing: the digests of every state of seeded self-play, folded
// together; one of tables of two, one of tables of three and four. A change that means to keep behaviour keeps them;
// one that means to change rules, agents or a scenario of the tree states the new number here, and says why in its
// commit.
#include "core/digest.hpp"
#include "tests/catch.hpp"
#include "tests/game/playing.hpp"

#include <string>
#include <vector>

namespace parley::testing {

namespace {

std::uint64_t signature_of(const std::vector<const char*>& files) {
    core::Digest signature;
    for (const char* file : files) {
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
    return signature.value();
}

} // namespace

TEST_CASE("The behaviour signature of self-play at tables of two is the one stated here", "[signature]") {
    constexpr std::uint64_t stated = 0x342de6bc3abef9bf;
    const std::uint64_t now = signature_of({"scenarios/first-table.yaml", "scenarios/geneva-2022.yaml"});
    INFO("the signature is now 0x" << std::hex << now);
    CHECK(now == stated);
}

TEST_CASE("The behaviour signature of self-play at tables of three and four is the one stated here", "[signature]") {
    constexpr std::uint64_t stated = 0x7f7e522eb809173a;
    const std::uint64_t now = signature_of({"tests/fixtures/three-seats.yaml", "tests/fixtures/four-seats.yaml"});
    INFO("the signature is now 0x" << std::hex << now);
    CHECK(now == stated);
}

} // namespace parley::testing

// Delegations, locks and rooms: none proposes or takes what is locked or goes further than a room, and what conditions
// ask is done.
#include "rules/world/rooms.hpp"
#include "tests/catch.hpp"
#include "tests/game/playing.hpp"

namespace parley::testing {

namespace {

const treaty::Package* package_in(const rules::Action& action) {
    const auto* proposed = std::get_if<rules::ProposePackage>(&action);
    return proposed == nullptr ? nullptr : &proposed->package;
}

} // namespace

TEST_CASE("No delegation of the roster tables what is locked or goes beyond a room, and two that reciprocate open what "
          "they lock",
          "[unlocking]") {
    const auto scenario = scenario_at(root / "scenarios/brussels-2017.yaml");
    REQUIRE(scenario->open.locks.size() == 3);
    int games = 0, opened = 0;
    for (const agents::AgentKind& kind : agents::roster())
        for (std::uint64_t seed = 0; seed < (kind.name == "tit-for-tat" ? 8U : 2U); ++seed) {
            game::Setup setup{scenario, seed, {}, false};
            setup.seats.resize(2, {"tit-for-tat"});
            setup.seats[seed % 2].agent = std::string(kind.name);
            game::Game game(setup);
            game::Delegations(game).run(game);
            INFO(kind.name << ", seed " << seed);
            for (std::size_t i = 0; i < game.steps().size(); ++i)
                if (const treaty::Package* package = package_in(game.steps()[i].action))
                    REQUIRE_FALSE(rules::is_shut(scenario->open, game.state_before(i).open, *package));
            if (kind.name == "tit-for-tat") {
                ++games;
                opened += game.state().open.around.unlocked.contains(scenario::LockId(0)) ? 1 : 0;
            }
        }
    CHECK(games == 8);
    CHECK(opened > games / 2); // most open what they lock,
    CHECK(opened < games);     // and it is not had for nothing
}

} // namespace parley::testing

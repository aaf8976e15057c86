#include "game/game.hpp"

#include "playing.hpp"

using namespace parley;
using namespace parley::testing;

TEST_CASE("the state before each step is the one that its action was taken in") {
    for (const fs::path& file : every_scenario_file()) {
        const auto scenario = scenario_at(file);
        const game::Game whole = played(scenario, 21);
        game::Game again(whole.setup());
        for (std::size_t i = 0; i < whole.steps().size(); ++i) {
            REQUIRE(whole.state_before(i) == again.state());
            REQUIRE_FALSE(again.act(whole.steps()[i].party, whole.steps()[i].action));
            REQUIRE(again.steps()[i].digest == whole.steps()[i].digest);
        }
        REQUIRE(again.state() == whole.state());
        REQUIRE(whole.state_before(whole.steps().size()) == whole.state());
    }
}

TEST_CASE("a refused action changes nothing") {
    game::Game game(setup_of(small_scenario(), 4, ""));
    const rules::State before = game.state();
    REQUIRE(game.act(rules::PartyId(0), rules::EndTurn{}));
    REQUIRE(game.state() == before);
    REQUIRE(game.steps().empty());
    REQUIRE(game.events().size() == game.opening_events());
}

TEST_CASE("taking steps back leads to the game as it was, and the same steps lead on to the same game") {
    const game::Game whole = played(small_scenario(), 30);
    for (const std::size_t left :
         {std::size_t{0}, std::size_t{1}, whole.steps().size() / 2, whole.steps().size() - 1}) {
        game::Game game = whole;
        game.take_back(whole.steps().size() - left);
        REQUIRE(game.steps().size() == left);
        REQUIRE(game.state() == whole.state_before(left));
        REQUIRE(game.events().size() == (left == 0 ? whole.opening_events() : whole.steps()[left - 1].events_end));
        for (std::size_t i = left; i < whole.steps().size(); ++i)
            REQUIRE_FALSE(game.act(whole.steps()[i].party, whole.steps()[i].action));
        REQUIRE(game.state() == whole.state());
        REQUIRE(game.events().size() == whole.events().size());
    }
}

TEST_CASE("a branch is a rehearsal that shares the past and leaves the first game alone") {
    const game::Game whole = played(small_scenario(), 31);
    const std::size_t half = whole.steps().size() / 2;
    game::Game branch = whole.branch(half, {game::Seat{}, game::Seat{"random"}});
    REQUIRE(branch.setup().rehearsal);
    REQUIRE_FALSE(whole.setup().rehearsal);
    REQUIRE(branch.setup().seats[0].is_person());
    REQUIRE(branch.steps().size() == half);
    REQUIRE(branch.state() == whole.state_before(half));
    branch.take_back(1);
    REQUIRE(whole.steps().size() > half);
    REQUIRE(whole.ended());
}

TEST_CASE("one's last step can be undone until another party acts or what was sealed is opened") {
    game::Game game(setup_of(small_scenario(), 4, ""));
    const rules::PartyId first(0), second(1);
    REQUIRE(game.undoable(first) == 0);
    REQUIRE(std::holds_alternative<rules::Capitals>(game.state().open.phase));
    REQUIRE_FALSE(game.act(first, rules::FileMeasures{}));
    REQUIRE(game.undoable(first) == 1); // sealed, and the other has not filed
    REQUIRE(game.undoable(second) == 0);
    game.take_back(1);
    REQUIRE_FALSE(game.act(first, rules::FileMeasures{}));
    REQUIRE_FALSE(game.act(second, rules::FileMeasures{}));
    REQUIRE(std::holds_alternative<rules::Table>(game.state().open.phase));
    REQUIRE(game.undoable(first) == 0);  // the other has acted
    REQUIRE(game.undoable(second) == 0); // the seals are broken
    const rules::PartyId opener = game.to_act().front();
    REQUIRE_FALSE(game.act(opener, rules::EndTurn{}));
    REQUIRE(game.undoable(opener) == 1);
    const rules::PartyId other = game.to_act().front();
    REQUIRE(other != opener);
    REQUIRE_FALSE(game.act(other, rules::EndTurn{}));
    REQUIRE(game.undoable(opener) == 0);
}

TEST_CASE("no step that ended the game can be undone") {
    const game::Game whole = played(small_scenario(), 33);
    for (const rules::PartyId party : whole.scenario().open.everyone())
        REQUIRE(whole.undoable(party) == 0);
}

TEST_CASE("an action that holds something a journal does not write is refused, so a game and its journal agree") {
    game::Game game(setup_of(small_scenario(), 4, ""));
    const auto act_plainly = [&] {
        const rules::PartyId seat = game.to_act().front();
        REQUIRE_FALSE(game.act(seat, game::plain_action(game.view(seat))));
    };
    while (!std::holds_alternative<rules::Table>(game.state().open.phase))
        act_plainly();
    rules::PartyId actor = game.to_act().front();
    rules::ProposePackage proposal;
    proposal.package.articles.insert(rules::ArticleId(0));
    proposal.package.options[0] = 1;
    REQUIRE_FALSE(rules::check(game.view(actor), proposal));
    for (const std::size_t other : {game.scenario().open.text.provisions.size() - 1, treaty::max_provisions - 1}) {
        rules::ProposePackage with_more = proposal;
        with_more.package.options[other] = 1; // of an article that it does not name, or of none
        REQUIRE(rules::check(game.view(actor), with_more));
    }

    while (!std::holds_alternative<rules::Assessment>(game.state().open.phase))
        act_plainly();
    actor = game.to_act().front();
    const auto assessment = std::get<rules::FileAssessment>(game::plain_action(game.view(actor)));
    REQUIRE_FALSE(rules::check(game.view(actor), assessment));
    for (const std::size_t other : {actor.index(), treaty::max_parties - 1}) {
        rules::FileAssessment with_more = assessment;
        with_more.of[other].percent[0] = 100;
        REQUIRE(rules::check(game.view(actor), with_more));
    }
    rules::FileConduct conduct;
    conduct.conduct[treaty::max_provisions - 1] = rules::Conduct::hedge;
    REQUIRE(game.act(actor, conduct));
}

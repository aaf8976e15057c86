// Seats that change hands while persons sit at a game: the model of every seat is kept, whoever holds it.
#include "game/delegations.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"

#include <algorithm>

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

const game::Seat person{}, agent{"tit-for-tat"};

/// Every seat's model has been told what a feed begun now is told.
void require_all_current(const seat::Sitting& sitting) {
    for (const rules::PartyId party : sitting.scenario().everyone()) {
        seat::Model anew;
        anew.party = party;
        seat::follow(anew, sitting.game());
        const seat::Model& kept = sitting.model(party);
        REQUIRE(kept.position == anew.position);
        REQUIRE(kept.feed.size() == anew.feed.size());
        for (std::size_t i = 0; i < anew.feed.size(); ++i)
            REQUIRE(kept.feed.lines()[i].text == anew.feed.lines()[i].text);
        REQUIRE_FALSE(in_full(seat::page_of(kept, sitting.view(party))).empty());
    }
}

} // namespace

TEST_CASE("Every seat's model is kept current, whoever holds it, while seats change hands", "[choosing]") {
    std::size_t taken = 0, given = 0;
    for (const char* path : {"tests/fixtures/two-seats.yaml", "tests/fixtures/three-seats.yaml"})
        for (std::uint64_t seed = 0; seed < 2; ++seed) {
            seat::Sitting sitting = hot_seat(seed, path);
            Chooser chooser(sitting, seed, Temper::agreeable);
            Lots lots(seed);
            for (int presses = 0; !sitting.game().ended(); ++presses) {
                REQUIRE(presses < 6000);
                if (lots.one_in(12)) {
                    const rules::PartyId party(lots.below(sitting.scenario().party_count()));
                    const bool held = sitting.persons().contains(party);
                    REQUIRE(sitting.hand_over(party, held ? agent : person));
                    REQUIRE(sitting.persons().contains(party) == !held);
                    REQUIRE_FALSE(sitting.model(party).question);
                    ++(held ? taken : given);
                    require_all_current(sitting);
                }
                if (sitting.agents_due())
                    sitting.let_agents_act();
                else
                    chooser.press(sitting.persons_due().front(), [](const Press&) {});
            }
            require_all_current(sitting);
        }
    CHECK(taken > 10);
    CHECK(given > 10);
}

TEST_CASE("Who comes back finds what the seat was told meanwhile as news, and nothing of what was being prepared") {
    seat::Sitting sitting = hot_seat(1);
    at_the_table(sitting, north);
    draft(sitting, north, {{"1", {{"hot", 1}}}});
    const std::size_t told = sitting.model(north).feed.size();
    REQUIRE(page(sitting, north).kind == PageKind::table);
    REQUIRE(sitting.hand_over(north, agent));
    CHECK_FALSE(sitting.persons().contains(north));
    REQUIRE(sitting.agents_due());
    sitting.let_agents_act();
    REQUIRE(sitting.hand_over(north, person));
    const seat::Model& model = sitting.model(north);
    CHECK(model.feed.size() > told);
    CHECK(model.news_from <= told);
    CHECK(model.opened); // the papers of before need not be read again
    seat::Model blank = model;
    seat::put_away(blank);
    CHECK(in_full(seat::page_of(model, sitting.view(north))) == in_full(seat::page_of(blank, sitting.view(north))));
}

TEST_CASE("Who takes an agent's seat begins with its papers and finds all that it was told") {
    seat::Sitting sitting = sitting_at("tests/fixtures/two-seats.yaml", 4, rules::PartySet::of(north));
    go_on_to(sitting, north, PageKind::assessment);
    REQUIRE(sitting.hand_over(south, person));
    CHECK(page(sitting, south).kind == PageKind::opening);
    CHECK(sitting.model(south).feed.size() > 5);
    require_all_current(sitting);
    read_on(sitting, south);
    CHECK(page(sitting, south).kind != PageKind::opening);
}

TEST_CASE("While the computer thinks no seat changes hands, and once it is put back one does") {
    seat::Sitting sitting = sitting_at("tests/fixtures/two-seats.yaml", 4, rules::PartySet::of(north));
    read_on(sitting, north);
    press(sitting, north, "file");
    REQUIRE(sitting.agents_due());
    game::AgentsTurn turn = sitting.lift_agents_turn();
    CHECK_FALSE(sitting.hand_over(south, person));
    CHECK_FALSE(sitting.persons().contains(south));
    turn.run();
    sitting.put_back(std::move(turn));
    CHECK(sitting.hand_over(south, person));
    CHECK(sitting.persons().contains(south));
    CHECK_FALSE(sitting.hand_over(south, person));
}

TEST_CASE("A game that is gone on with is gone on with by every seat") {
    seat::Sitting sitting = sitting_at("tests/fixtures/two-seats.yaml", 4, rules::PartySet::of(north));
    go_on_to(sitting, north, PageKind::assessment);
    seat::Sitting again(sitting.game(), std::nullopt);
    again.resume();
    for (const rules::PartyId party : {north, south}) {
        CHECK(again.model(party).opened);
        CHECK(again.model(party).news_from == again.model(party).feed.size());
    }
}

TEST_CASE(
    "What the instructor brings in is told to every seat that may know it, and to none while the computer thinks") {
    seat::Sitting sitting = sitting_at("tests/fixtures/two-seats.yaml", 4, rules::PartySet::of(north));
    const auto& deck = sitting.game().scenario().deck;
    const auto drills = std::ranges::find(deck, "drills_begin", &scenario::Occurrence::id);
    const auto quiet = std::ranges::find(deck, "quiet_word", &scenario::Occurrence::id);
    REQUIRE(drills != deck.end());
    REQUIRE(quiet != deck.end());
    const std::size_t to_north = sitting.model(north).feed.size(), to_south = sitting.model(south).feed.size();
    const std::uint64_t position = sitting.model(south).position;
    REQUIRE_FALSE(sitting.bring_in(scenario::OccurrenceId(static_cast<std::size_t>(drills - deck.begin()))));
    for (const rules::PartyId party : {north, south}) {
        const seat::Feed& feed = sitting.model(party).feed;
        REQUIRE(feed.size() == (party == north ? to_north : to_south) + 2); // the news, and tension
        CHECK(feed.lines()[feed.size() - 2].text.starts_with("Brought in by the instructor. Drills begin."));
        CHECK(feed.lines().back().text.find("brought in by the instructor") != std::string::npos);
    }
    CHECK(sitting.model(south).position != position); // advice of before is stale
    read_on(sitting, north);
    press(sitting, north, "file");
    REQUIRE(sitting.agents_due());
    game::AgentsTurn turn = sitting.lift_agents_turn();
    const auto refusal = sitting.bring_in(scenario::OccurrenceId(static_cast<std::size_t>(quiet - deck.begin())));
    REQUIRE(refusal);
    CHECK(refusal->code == rules::RefusalCode::event_not_now);
    turn.run();
    sitting.put_back(std::move(turn));
    require_all_current(sitting);
}

// Playing on from within a game: the past is fixed, chance is not, and what is found does not depend on threads.
#include "game/counterfactual/moments.hpp"
#include "game/in_parallel.hpp"
#include "game/score.hpp"
#include "tests/game/playing.hpp"

#include <atomic>
#include <cmath>

using namespace parley;
using namespace parley::testing;

namespace {

/// A whole game of a person's seat 0 (played by `agent`) against tit-for-tat.
game::Game game_of_a_person(const std::shared_ptr<const scenario::Scenario>& scenario, std::uint64_t seed,
                            const std::string& agent = "conceder") {
    game::Setup setup = setup_of(scenario, seed, "tit-for-tat");
    setup.seats[0].agent = agent;
    game::Game whole(setup);
    game::Delegations(whole).run(whole);
    std::vector<game::Seat> seats = whole.setup().seats;
    seats[0] = game::Seat{};
    return whole.branch(whole.steps().size(), seats);
}

std::shared_ptr<const scenario::Scenario> first_table() { return scenario_at(root / "scenarios/first-table.yaml"); }

std::vector<std::int32_t> worths(const game::WhatIf& found) {
    std::vector<std::int32_t> list;
    for (const game::Continued& one : found.games)
        list.push_back(one.worth.hundredths);
    return list;
}

} // namespace

TEST_CASE("a continuation keeps the past and the profiles, and draws the rest anew") {
    const game::Game whole = game_of_a_person(small_scenario(), 5);
    const std::size_t step = whole.steps().size() / 2;
    const game::Game other = whole.continuation(step, whole.setup().seats, 77);
    REQUIRE(other.steps().size() == step);
    REQUIRE(other.chance_seed() == 77);
    REQUIRE(whole.chance_seed() == 5);
    rules::State then = whole.state_before(step);
    then.hidden.seed = 77;
    REQUIRE(other.state() == then);
    for (std::size_t i = 0; i < step; ++i)
        REQUIRE(other.state_before(i) == whole.state_before(i));
    REQUIRE(other.state_before(step) == then);
    for (std::uint32_t index = 0; index < 4; ++index) {
        const game::Game played = game::play_on(whole, step, rules::PartyId(0), {}, index);
        REQUIRE(played.ended());
        REQUIRE(played.setup().rehearsal);
        for (std::size_t i = 0; i < step; ++i)
            REQUIRE(played.steps()[i].digest == whole.steps()[i].digest);
        for (std::size_t p = 0; p < 2; ++p)
            REQUIRE(played.state().own[p].profile == whole.state().own[p].profile);
        REQUIRE(played.state_before(played.steps().size() - 1).hidden.seed == played.chance_seed());
    }
}

TEST_CASE("what would come of it is the same for any number of threads, and another series gives another chance") {
    const game::Game whole = game_of_a_person(first_table(), 3);
    game::PlayOn how;
    how.games = 24;
    const auto one = game::what_if(whole, 1, rules::PartyId(0), how, 1);
    const auto two = game::what_if(whole, 1, rules::PartyId(0), how, 3);
    REQUIRE(one.complete);
    REQUIRE(one.games.size() == 24);
    REQUIRE(worths(one) == worths(two));
    REQUIRE(one.scores == two.scores);
    REQUIRE(one.worth.mean == two.worth.mean);
    REQUIRE(one.worth.low <= one.worth.mean);
    REQUIRE(one.worth.mean <= one.worth.high);
    how.series = 2;
    const auto other = game::what_if(whole, 1, rules::PartyId(0), how, 2);
    REQUIRE(worths(one) != worths(other));
    // After the last step nothing is left to chance.
    const auto end = game::what_if(whole, whole.steps().size(), rules::PartyId(0), how, 2);
    REQUIRE(end.worth.deviation == 0.0);
    REQUIRE(end.worth.mean * 100 == game::realised_worth(whole, rules::PartyId(0)).hundredths);
    REQUIRE(game::realised_worth(whole, rules::PartyId(0)) == game::score(whole).of[0].worth);
}

TEST_CASE("work in parallel does each piece once, tells how far it is, and stops when asked") {
    std::vector<std::atomic<int>> times(200);
    std::uint32_t told = 0;
    REQUIRE(game::in_parallel(
        200, 3, [&](std::uint32_t i) { ++times[i]; },
        [&](std::uint32_t done, std::uint32_t all) {
            CHECK(done >= told);
            CHECK(all == 200);
            told = done;
        }));
    REQUIRE(told == 200);
    for (const std::atomic<int>& each : times)
        REQUIRE(each == 1);
    std::stop_source stop;
    std::atomic<int> done{};
    REQUIRE_FALSE(game::in_parallel(
        200, 2,
        [&](std::uint32_t) {
            if (++done == 10)
                stop.request_stop();
        },
        {}, stop.get_token()));
    REQUIRE(done < 20);

    const game::Game whole = game_of_a_person(first_table(), 3);
    std::stop_source at_once;
    at_once.request_stop();
    REQUIRE_FALSE(game::what_if(whole, 2, rules::PartyId(0), {}, 2, {}, at_once.get_token()).complete);
    const game::Moments none = game::moments_that_mattered(whole, rules::PartyId(0), {}, 2, {}, at_once.get_token());
    REQUIRE_FALSE(none.complete);
    REQUIRE(none.chosen.empty());
}

TEST_CASE("the moments that mattered are found whatever the number of threads, apart, and beyond doubt") {
    game::MomentsSearch search;
    search.how.games = 16;
    search.screening = 4;
    std::size_t found = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const game::Game whole = game_of_a_person(first_table(), seed, "random");
        const auto moments = game::moments_that_mattered(whole, rules::PartyId(0), search, 2);
        const auto again = game::moments_that_mattered(whole, rules::PartyId(0), search, 1);
        REQUIRE(moments.complete);
        REQUIRE(moments.chosen.size() <= 3);
        REQUIRE(moments.chosen.size() == again.chosen.size());
        const std::vector<std::size_t> decisions = game::decisions_of(whole, rules::PartyId(0));
        REQUIRE(moments.decisions == decisions.size());
        std::ptrdiff_t last = -2;
        for (std::size_t i = 0; i < moments.chosen.size(); ++i) {
            const game::Moment& moment = moments.chosen[i];
            REQUIRE(moment.step == again.chosen[i].step);
            REQUIRE(moment.difference.mean == again.chosen[i].difference.mean);
            REQUIRE(moment.difference.is_significant());
            REQUIRE(std::abs(moment.difference.mean) >= 1.0);
            REQUIRE(std::abs(moment.after.mean - moment.before.mean - moment.difference.mean) < 1e-9);
            const auto place = std::find(decisions.begin(), decisions.end(), moment.step) - decisions.begin();
            REQUIRE(place < static_cast<std::ptrdiff_t>(decisions.size()));
            REQUIRE(place >= last + 2);
            last = place;
            ++found;
        }
    }
    // A player who draws lots does something that matters.
    REQUIRE(found > 0);
}

TEST_CASE("a hunt for moments in pieces finds the same, whatever the order of the pieces") {
    game::MomentsSearch search;
    search.how.games = 16;
    search.screening = 4;
    const game::Game whole = game_of_a_person(first_table(), 2, "random");
    const auto at_once = game::moments_that_mattered(whole, rules::PartyId(0), search, 1);
    game::MomentsHunt hunt(whole, rules::PartyId(0), search);
    std::uint32_t played = 0;
    do {
        for (std::uint32_t piece = hunt.pieces(); piece > 0; --piece, ++played)
            hunt.play(piece - 1);
        REQUIRE_FALSE(hunt.found().complete);
    } while (hunt.next_stage());
    CHECK(played == hunt.pieces_of_all());
    REQUIRE(hunt.found().complete);
    CHECK(hunt.found().tested == at_once.tested);
    CHECK(hunt.found().decisions == at_once.decisions);
    REQUIRE(hunt.found().chosen.size() == at_once.chosen.size());
    for (std::size_t i = 0; i < at_once.chosen.size(); ++i) {
        CHECK(hunt.found().chosen[i].step == at_once.chosen[i].step);
        CHECK(hunt.found().chosen[i].difference.mean == at_once.chosen[i].difference.mean);
    }
}

TEST_CASE("doing at every step what the agent would do moves nothing beyond doubt") {
    // The seat was played by the agent that plays on: what differs is chance alone.
    const game::Game whole = game_of_a_person(first_table(), 11, "tit-for-tat");
    game::MomentsSearch search;
    search.how.games = 12;
    search.screening = 4;
    const auto moments = game::moments_that_mattered(whole, rules::PartyId(0), search, 2);
    REQUIRE(moments.complete);
    for (const game::Moment& moment : moments.chosen)
        REQUIRE(moment.instead.has_value());
}

TEST_CASE("intervals are Student's and Wilson's") {
    // Mean 5, deviation √10 = 3.162, t(4) = 2.776: margin 3.926. The expansion is good to a hundredth from 4 on.
    const std::vector<double> numbers{1, 3, 5, 7, 9};
    const game::Expected expected = game::expected_of(numbers);
    REQUIRE(expected.mean == 5.0);
    REQUIRE(std::abs(expected.deviation - 3.16228) < 1e-4);
    REQUIRE(std::abs(expected.high - 8.926) < 0.02);
    REQUIRE(std::abs(expected.low - 1.074) < 0.02);
    REQUIRE(expected.is_significant());
    REQUIRE(game::expected_of(numbers, 8).high > expected.high);
    REQUIRE_FALSE(game::expected_of(std::vector<double>{4}).is_significant());
    REQUIRE(game::expected_of({}).count == 0);
    // Wilson 1927: 8 of 10 is 0.490 to 0.943.
    const game::Expected share = game::expected_share(8, 10);
    REQUIRE(std::abs(share.low - 0.4901) < 1e-3);
    REQUIRE(std::abs(share.high - 0.9433) < 1e-3);
    REQUIRE(game::expected_share(0, 10).low == 0.0);
    REQUIRE(game::expected_share(0, 10).high > 0.2);
}

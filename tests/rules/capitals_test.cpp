#include "rules/amounts.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

TEST_CASE("Capitals: only who has not filed may file, and nothing else is asked of them", "[rule-turn-order]") {
    Play play;
    CHECK(play.refused(north, EndTurn{}) == RefusalCode::wrong_phase);
    CHECK(play.refused(north, FileAssessment{}) == RefusalCode::wrong_phase);
    CHECK(play.refused(north, RespondToIncident{}) == RefusalCode::wrong_phase);
    CHECK(play.refused(north, FileRatification{}) == RefusalCode::wrong_phase);
    CHECK(play.refused(north, FileConduct{}) == RefusalCode::wrong_phase);
    CHECK(play.refused(north, AnswerFinding{}) == RefusalCode::wrong_phase);
    play.file(north, {});
    CHECK(play.refused(north, FileMeasures{}) == RefusalCode::not_your_turn);
    play.file(south, {});
    CHECK(play.refused(north, FileMeasures{}) == RefusalCode::wrong_phase);
    CHECK(play.refused(south, EndTurn{}) == RefusalCode::not_your_turn);
}

TEST_CASE("Capitals: at most two measures, none twice, and a gesture carried out takes a place",
          "[rule-measure-count]") {
    Play play;
    FileMeasures twice;
    twice.orders.push_back(play.order(north, "press"));
    twice.orders.push_back(play.order(north, "press"));
    CHECK(play.refused(north, twice) == RefusalCode::measure_twice);
    FileMeasures consult_twice;
    consult_twice.orders.push_back(play.order(north, "consult", play.constituency(north, "allies")));
    consult_twice.orders.push_back(play.order(north, "consult", play.constituency(north, "allies")));
    CHECK(play.refused(north, consult_twice) == RefusalCode::measure_twice);
    play.file(north, {play.order(north, "consult", play.constituency(north, "allies")),
                      play.order(north, "consult", play.constituency(north, "hosts"))});
    play.file(south, {play.order(south, "postpone_drill")});
    play.close_session();
    FileMeasures three_places;
    three_places.carries_out_gesture = true;
    three_places.orders.push_back(play.order(south, "press"));
    three_places.orders.push_back(play.order(south, "estimate", north));
    CHECK(play.refused(south, three_places) == RefusalCode::too_many_measures);
}

TEST_CASE("Capitals: what the capital cannot pay for is not filed", "[rule-measure-cost]") {
    Play play;
    FileMeasures dear;
    dear.orders.push_back(play.order(north, "press"));
    dear.orders.push_back(play.order(north, "exercise"));
    play.act(north, dear); // 4 of 4
    CHECK(play.state.own[0].capital == 4);
    play.file(south, {});
    CHECK(play.state.own[0].capital == 0);
    play.close_session();
    CHECK(play.state.own[0].capital == 3);
    CHECK(play.refused(north, dear) == RefusalCode::measure_cooling_down);
    FileMeasures too_dear;
    too_dear.orders.push_back(play.order(north, "press"));
    too_dear.orders.push_back(play.order(north, "open_day"));
    CHECK(play.refused(north, too_dear) == RefusalCode::not_enough_capital);
    CHECK(check(play.view(north), too_dear)->number == 1);
}

TEST_CASE("Capitals: measures wait for their session, their cooldown and what they need, and some are taken once",
          "[rule-measure-readiness]") {
    Play play;
    const auto refused = [&](std::string_view id) {
        FileMeasures filing;
        filing.orders.push_back(play.order(north, id));
        return play.refused(north, filing);
    };
    CHECK(refused("sanction") == RefusalCode::measure_too_early);
    CHECK(refused("send_home") == RefusalCode::measure_needs_another);
    FileMeasures unknown;
    unknown.orders.push_back({MeasureId(std::size_t{23}), NoTarget{}});
    CHECK(play.refused(north, unknown) == RefusalCode::unknown_measure);
    play.file(north, {play.order(north, "exercise")});
    play.file(south, {});
    play.close_session();
    CHECK(refused("exercise") == RefusalCode::measure_cooling_down);
    play.file(north, {play.order(north, "send_home"), play.order(north, "sanction")});
    play.file(south, {});
    play.close_session();
    CHECK(refused("send_home") == RefusalCode::measure_spent);
    FileMeasures again;
    again.orders.push_back(play.order(north, "exercise"));
    CHECK_FALSE(check(play.view(north), again));
}

TEST_CASE("Capitals: a measure takes the target that it asks for and no other", "[rule-measure-target]") {
    Play play;
    const auto refused = [&](std::string_view id, const MeasureTarget& target) {
        FileMeasures filing;
        filing.orders.push_back(play.order(north, id, target));
        return play.refused(north, filing) == RefusalCode::wrong_target;
    };
    CHECK(refused("press", south));
    CHECK(refused("consult", NoTarget{}));
    CHECK(refused("consult", ConstituencyId(std::size_t{5})));
    CHECK(refused("estimate", north));
    CHECK(refused("estimate", PartyId(std::size_t{2})));
    CHECK(refused("ranking", south));
    CHECK(refused("ranking", ArticlePair{south, ArticleId(std::size_t{1}), ArticleId(std::size_t{1})}));
    CHECK(refused("ranking", ArticlePair{north, ArticleId(std::size_t{0}), ArticleId(std::size_t{1})}));
    CHECK(refused("ranking", ArticlePair{south, ArticleId(std::size_t{0}), ArticleId(std::size_t{9})}));
}

TEST_CASE("Capitals: measures act at once when all have filed, each number with its cause", "[rule-measure-effect]") {
    Play play;
    play.file(north, {play.order(north, "press")});
    CHECK(play.state.open.tension == 58);
    CHECK(play.happened<MeasureTaken>().empty());
    play.file(south, {play.order(south, "exercise")});
    CHECK(play.state.open.tension == 58 + 5 + 8);
    CHECK(play.trust(south, north) == 24);
    CHECK(play.trust(north, south) == 22);
    CHECK(play.happened<TensionMoved>().size() == 2);
    for (const Event& event : play.log.events)
        if (std::holds_alternative<TensionMoved>(event.what))
            CHECK(std::holds_alternative<ByMeasure>(event.cause.from));
}

TEST_CASE("Capitals: leverage moves the no-deal line and stops at six points", "[rule-leverage-cap][exploit-7]") {
    Play play;
    const auto before = reservation_now(play.view(north));
    play.file(north, {play.order(north, "press"), play.order(north, "exercise")});
    play.file(south, {});
    CHECK(play.state.own[0].leverage == core::Points::whole(6));
    CHECK(play.state.own[1].leverage == core::Points{});
    const auto tension_term = core::Points{(play.state.open.tension - 58) * 20};
    const bool hurt = play.view(north).terms().hurt_by_tension;
    CHECK(reservation_now(play.view(north)) ==
          before + core::Points::whole(6) - (hurt ? tension_term : core::Points{}));
    play.close_session(); // one point decays
    play.file(north, {play.order(north, "press")});
    play.file(south, {});
    CHECK(play.state.own[0].leverage == core::Points::whole(6));
}

TEST_CASE("Capitals: consulting reveals concerns and adds support, twice as much in the council, once each",
          "[rule-consultation]") {
    Play play;
    const ConstituencyId allies = play.constituency(north, "allies");
    CHECK(play.view(north).concerns(allies) == nullptr);
    play.file(north, {play.order(north, "consult", allies)});
    play.file(south, {});
    CHECK(play.support(north, "allies") == 63);
    REQUIRE(play.view(north).concerns(allies) != nullptr);
    CHECK(play.view(north).concerns(allies)->size() == 2);
    CHECK(play.view(north).concerns(play.constituency(north, "hosts")) == nullptr);
    play.close_session();
    FileMeasures again;
    again.orders.push_back(play.order(north, "consult", allies));
    CHECK(play.refused(north, again) == RefusalCode::measure_spent);
    play.file(north, {play.order(north, "consult", play.constituency(north, "hosts"))});
    CHECK(play.support(north, "hosts") == 55);
    play.file(south, {});
    CHECK(play.support(north, "hosts") == 71);
}

TEST_CASE("Capitals: intelligence is right as often as it says, and reaches its buyer alone", "[rule-intelligence]") {
    int right = 0;
    int rankings_right = 0;
    constexpr int games = 400;
    for (int seed = 0; seed < games; ++seed) {
        Play play("tests/fixtures/two-seats.yaml", static_cast<std::uint64_t>(seed));
        play.file(north,
                  {play.order(north, "estimate", south),
                   play.order(north, "ranking", ArticlePair{south, play.article("contacts"), play.article("limits")})});
        play.file(south, {});
        const auto signals = play.happened<ProfileSignalled>();
        REQUIRE(signals.size() == 1);
        right += signals[0].profile == play.state.own[1].profile ? 1 : 0;
        const auto rankings = play.happened<RankingSignalled>();
        REQUIRE(rankings.size() == 1);
        rankings_right += rankings[0].more == play.article("limits") ? 1 : 0; // limits hang by far more
        for (const Event& event : play.log.events)
            if (std::holds_alternative<ProfileSignalled>(event.what) ||
                std::holds_alternative<RankingSignalled>(event.what))
                CHECK(event.audience == PartySet::of(north));
    }
    CHECK(right > games * 68 / 100);
    CHECK(right < games * 82 / 100);
    CHECK(rankings_right > games * 79 / 100);
    CHECK(rankings_right < games * 91 / 100);
}

TEST_CASE("Capitals: a covert measure is known to its author alone until it is discovered", "[rule-discovery]") {
    int discovered = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Play play("tests/fixtures/two-seats.yaml", seed);
        play.file(north, {play.order(north, "covert")});
        play.file(south, {});
        const bool found = !play.happened<CovertMeasureDiscovered>().empty();
        discovered += found ? 1 : 0;
        CHECK(play.state.open.tension == (found ? 64 : 58));
        CHECK(play.state.open.done[0].taken.contains(play.measure(north, "covert")) == found);
        CHECK(play.state.own[0].taken.contains(play.measure(north, "covert")));
        for (const Event& event : play.log.events) {
            if (std::holds_alternative<MeasureTaken>(event.what))
                CHECK(event.audience == PartySet::of(north));
            if (!found && event.audience.contains(south))
                CHECK_FALSE(std::holds_alternative<ByMeasure>(event.cause.from));
        }
    }
    CHECK(discovered > 75);
    CHECK(discovered < 125);
}

TEST_CASE("Capitals: gestures build trust ten, six, three, then nothing", "[rule-gesture][exploit-6]") {
    Play play;
    FileMeasures both;
    both.orders.push_back(play.order(north, "postpone_drill"));
    both.orders.push_back(play.order(north, "open_day"));
    CHECK(play.refused(north, both) == RefusalCode::measure_twice);
    int expected = 30;
    const std::array<int, 4> steps{10, 6, 3, 0};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const int tension = play.state.open.tension;
        play.file(north, {play.order(north, i % 2 == 0 ? "postpone_drill" : "open_day")}, i > 0);
        play.file(south, {});
        expected += steps[i];
        CHECK(play.trust(south, north) == expected);
        CHECK(play.state.open.tension - tension == (steps[i] > 0 ? -4 : 0));
        if (i + 1 < steps.size())
            play.close_session();
        if (std::holds_alternative<Incident>(play.state.open.phase))
            return; // a close pass; the point has been made
    }
}

TEST_CASE("Capitals: an announced gesture that is dropped costs more than it brought", "[rule-gesture-follow-up]") {
    Play play;
    CHECK(play.refused(north, FileMeasures{{}, true}) == RefusalCode::no_gesture_to_carry_out);
    play.file(north, {play.order(north, "postpone_drill")});
    play.file(south, {});
    CHECK(play.trust(south, north) == 40);
    play.close_session();
    SECTION("kept") {
        play.file(north, {}, true);
        play.file(south, {});
        CHECK(play.trust(south, north) == 40);
        CHECK(play.happened<GestureKept>().size() == 1);
        CHECK_FALSE(play.state.open.done[0].gesture);
    }
    SECTION("dropped") {
        play.file(north, {}, false);
        play.file(south, {});
        CHECK(play.trust(south, north) == 28);
        CHECK(play.happened<GestureDropped>().size() == 1);
        CHECK_FALSE(play.state.open.done[0].gesture);
    }
}

TEST_CASE("Capitals: two gestures that nobody answers tire one's own home; one answer ends the count",
          "[rule-gesture-fatigue][exploit-6]") {
    Play play;
    const bool answered = GENERATE(false, true);
    play.file(north, {play.order(north, "postpone_drill")});
    play.file(south, {});
    play.close_session();
    play.file(north, {play.order(north, "open_day")}, true);
    if (answered)
        play.file(south, {play.order(south, "open_day")});
    else
        play.file(south, {});
    CHECK(play.happened<GestureUnanswered>().size() == (answered ? 0 : 1));
    play.close_session();
    if (!std::holds_alternative<Capitals>(play.state.open.phase))
        return;
    const int before = play.support(north, "public");
    play.file(north, {}, true);
    play.file(south, {}, answered);
    CHECK(play.support(north, "public") == before - (answered ? 0 : 4));
}

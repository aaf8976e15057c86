#include "rules/amounts.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

TEST_CASE("Close: agreed articles calm, two each and four at most", "[rule-provisional-application][exploit-1]") {
    const int articles = GENERATE(0, 1, 2, 3);
    Play play;
    play.skip_capitals();
    const std::array<Package, 3> packages{play.package({{"hot", 1}}), play.package({{"s_lim", 1}}),
                                          play.package({{"s_back", 1}})};
    for (int i = 0; i < articles; ++i)
        play.agree(north, packages[static_cast<std::size_t>(i)]);
    const int before = play.state.open.tension;
    while (std::holds_alternative<Table>(play.state.open.phase))
        play.act(std::get<Table>(play.state.open.phase).to_act, EndTurn{});
    const int incident = std::holds_alternative<Incident>(play.state.open.phase) ? 5 : 0;
    CHECK(play.state.open.tension == before + 1 - std::min(4, 2 * articles) + incident);
}

TEST_CASE("Close: tension drifts by the session's own amount", "[rule-drift]") {
    Play play;
    play.go_to_table(1);
    const int before = play.state.open.tension;
    while (std::holds_alternative<Table>(play.state.open.phase))
        play.act(std::get<Table>(play.state.open.phase).to_act, EndTurn{});
    CHECK(play.state.open.tension == before + 2 + (std::holds_alternative<Incident>(play.state.open.phase) ? 5 : 0));
}

TEST_CASE("Close: leverage fades by a point", "[rule-leverage-decay][exploit-7]") {
    Play play;
    play.file(north, {play.order(north, "press")});
    play.file(south, {});
    CHECK(play.state.own[0].leverage == core::Points::whole(3));
    play.close_session();
    CHECK(play.state.own[0].leverage == core::Points::whole(2));
    play.state.own[1].leverage = core::Points{-50};
    play.close_session();
    CHECK(play.state.own[1].leverage == core::Points{});
}

TEST_CASE("Close: the chance of a crisis follows tension", "[rule-crisis]") {
    using amounts::crisis_chance;
    CHECK(crisis_chance(49) == 0);
    CHECK(crisis_chance(50) == 20);
    CHECK(crisis_chance(60) == 50);
    CHECK(crisis_chance(70) == 100);
    CHECK(crisis_chance(80) == 180);
    CHECK(crisis_chance(90) == 300);
    int incidents = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Play play("tests/fixtures/two-seats.yaml", seed);
        play.skip_capitals();
        play.state.open.tension = 85;
        while (std::holds_alternative<Table>(play.state.open.phase))
            play.act(std::get<Table>(play.state.open.phase).to_act, EndTurn{});
        incidents += std::holds_alternative<Incident>(play.state.open.phase) ? 1 : 0;
    }
    CHECK(incidents > 48);
    CHECK(incidents < 98);
}

TEST_CASE("Close: the first crisis is an incident, the second ends the talks", "[rule-incident][rule-collapse]") {
    bool incident = false;
    bool collapse = false;
    for (std::uint64_t seed = 0; seed < 200 && !(incident && collapse); ++seed) {
        Play play("tests/fixtures/two-seats.yaml", seed);
        for (int session = 0; session < 5 && !std::holds_alternative<Ended>(play.state.open.phase); ++session) {
            const bool before = play.state.open.incident_happened;
            play.state.open.tension = 95;
            while (!std::holds_alternative<Ended>(play.state.open.phase) && play.state.open.session == session) {
                const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
                if (std::holds_alternative<Incident>(play.state.open.phase) && !before) {
                    incident = true;
                    CHECK(play.state.open.incident_happened);
                    CHECK(play.state.open.tension >= 96);
                }
                play.act(seat, neutral_action(play.view(seat)));
            }
        }
        if (std::holds_alternative<TalksCollapsed>(std::get<Ended>(play.state.open.phase).how)) {
            collapse = true;
            CHECK(play.state.open.incident_happened);
        }
    }
    CHECK(incident);
    CHECK(collapse);
}

TEST_CASE("Close: protest, line or silence, each with its price", "[rule-incident-answer]") {
    Play play;
    play.skip_capitals();
    play.state.open.phase = Incident{{}, false};
    CHECK(play.refused(north, RespondToIncident{IncidentAnswer::use_line}) == RefusalCode::no_line_to_use);
    play.state.open.text.agreed[play.provision("hot").index()] = 1;
    play.act(north, RespondToIncident{IncidentAnswer::use_line});
    CHECK(play.refused(north, RespondToIncident{}) == RefusalCode::not_your_turn);
    const int tension = play.state.open.tension;
    SECTION("the other protests") {
        play.act(south, RespondToIncident{IncidentAnswer::protest});
        CHECK(play.state.open.tension == tension + 6);
        CHECK(play.support(south, "public") == 59);
    }
    SECTION("the other plays it down") {
        play.act(south, RespondToIncident{IncidentAnswer::play_down});
        CHECK(play.state.open.tension == tension);
        CHECK(play.support(south, "public") == 53);
    }
    CHECK(play.support(north, "public") == 55);
    CHECK(std::holds_alternative<Assessment>(play.state.open.phase));
}

TEST_CASE("Close: an assessment adds up, names known profiles, and top articles when they are asked for",
          "[rule-assessment]") {
    Play play;
    play.skip_capitals();
    play.state.open.phase = Assessment{};
    FileAssessment good;
    good.of[1].percent = {70, 30};
    FileAssessment wrong = good;
    wrong.of[1].percent = {70, 20};
    CHECK(play.refused(north, wrong) == RefusalCode::percent_not_100);
    wrong.of[1].percent = {70, 20, 10};
    CHECK(play.refused(north, wrong) == RefusalCode::unknown_profile);
    wrong = good;
    wrong.of[0].percent = {100};
    CHECK(play.refused(north, wrong) == RefusalCode::unknown_party);
    wrong = good;
    wrong.of[1].top_articles.push_back(play.article("limits"));
    CHECK(play.refused(north, wrong) == RefusalCode::top_articles_not_wanted);
    CHECK_FALSE(check(play.view(north), good));
    play.state.open.session = 1;
    CHECK(play.refused(north, good) == RefusalCode::top_articles_wanted);
    good.of[1].top_articles.push_back(play.article("limits"));
    good.of[1].top_articles.push_back(play.article("limits"));
    CHECK(play.refused(north, good) == RefusalCode::top_articles_wanted);
    good.of[1].top_articles[1] = play.article("aid");
    play.act(north, good);
    for (const Event& event : play.log.events)
        if (std::holds_alternative<AssessmentFiled>(event.what))
            CHECK(event.audience == PartySet::of(north));
    CHECK(play.refused(north, good) == RefusalCode::not_your_turn);
}

TEST_CASE("Close: the calendar runs out without a text", "[rule-calendar]") {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Play play("tests/fixtures/two-seats.yaml", seed);
        play.state.open.tension = 0;
        while (!std::holds_alternative<Ended>(play.state.open.phase)) {
            const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
            play.act(seat, neutral_action(play.view(seat)));
            play.state.open.tension = std::min<std::int16_t>(play.state.open.tension, 40);
        }
        CHECK(std::holds_alternative<NoAgreement>(std::get<Ended>(play.state.open.phase).how));
        CHECK(play.state.open.session == 4);
    }
}

#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

TEST_CASE("Briefing: income comes at every session but the first, up to the most", "[rule-income]") {
    Play play;
    CHECK(play.state.own[0].capital == 4);
    play.close_session();
    CHECK(play.state.own[0].capital == 6); // 4 + 3, at most 6
    CHECK(play.happened<CapitalMoved>().size() == 2);
}

TEST_CASE("Briefing: the goal of the last session pays one capital", "[rule-goal-reward]") {
    Play play;
    play.file(north, {play.order(north, "press"), play.order(north, "exercise")});
    play.file(south, {play.order(south, "press"), play.order(south, "exercise")});
    play.turn_of(north);
    play.act(north, ProposePackage{play.package({{"s_lim", 1}}), {}, Tone::exploring});
    const SessionIndex session = play.state.open.session;
    while (play.state.open.session == session)
        play.act(parties_to_act(play.scenario->open, play.state.open).front(),
                 neutral_action(play.view(parties_to_act(play.scenario->open, play.state.open).front())));
    CHECK(play.happened<GoalMet>().size() == 1);
    CHECK(play.state.own[0].capital == 4);
    CHECK(play.state.own[1].capital == 3);
}

TEST_CASE("Briefing: events come at their date, on their condition, by their chance", "[rule-deck]") {
    Play play;
    CHECK(play.happened<OccurrenceFired>().size() <= 1); // only the quiet word can come at once
    play.close_session();
    const int tension = 58 + 1;
    CHECK(play.state.open.tension == tension + 2);
    bool drills = false;
    for (const auto& fired : play.happened<OccurrenceFired>())
        drills |= play.scenario->deck[fired.occurrence.index()].id == "drills_begin";
    CHECK(drills);

    int quiet = 0;
    int passes = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Play other("tests/fixtures/two-seats.yaml", seed);
        for (const Event& event : other.log.events)
            if (const auto* fired = std::get_if<OccurrenceFired>(&event.what)) {
                CHECK(other.scenario->deck[fired->occurrence.index()].id == "quiet_word");
                CHECK(event.audience == PartySet::of(north));
                ++quiet;
            }
        other.file(north, {other.order(north, "press"), other.order(north, "exercise")}); // tension 71
        other.file(south, {});
        other.close_session();
        passes += other.state.open.incident_happened ? 1 : 0;
    }
    CHECK(quiet > 40);
    CHECK(quiet < 80);
    CHECK(passes > 70); // the close pass at one in two, or a crisis drawn
}

TEST_CASE("Briefing: an event may put an article on every later agenda", "[rule-agenda-change]") {
    Play play;
    play.skip_capitals();
    play.agree(north, play.package({{"hot", 1}}));
    play.go_to_table(1);
    CHECK(play.happened<AgendaChanged>().size() == 1);
    CHECK(agenda_now(play.scenario->open, play.state.open).contains(play.article("aid"))); // not on the council's own
    CHECK_FALSE(agenda_now(play.scenario->open, play.state.open).contains(play.article("form")));
}

TEST_CASE("Briefing: an event may ask what was tabled, refused and asked in the session before it", "[rule-deck]") {
    const auto fires = [](scenario::Condition when, const auto& deed) {
        Play play;
        auto told = std::make_shared<scenario::Scenario>(*play.scenario);
        scenario::Occurrence news = told->deck.front();
        news.at.reset();
        news.repeats = true; // the event in whose place it stands may have come at the first session
        news.when = std::move(when);
        news.chance = 1000;
        news.only_for.reset();
        news.effects.clear();
        told->deck = {news};
        play.scenario = told;
        play.skip_capitals();
        deed(play);
        const std::size_t before = play.happened<OccurrenceFired>().size();
        play.close_session();
        const std::size_t at_once = play.happened<OccurrenceFired>().size() - before;
        CHECK(play.state.open.done[north.index()].tabled.empty()); // the new session begins with a clean sheet
        return at_once == 1;
    };
    const auto nothing = [](Play&) {};
    const auto tables = [](Play& play) {
        play.turn_of(north);
        play.act(north, ProposePackage{play.package({{"s_lim", 1}}), {}, Tone::exploring});
    };
    const Play names;
    const ArticleId article = names.scenario->open.text.at(names.provision("s_lim")).article;
    CHECK(fires({scenario::ArticleTabled{north, article}}, tables));
    CHECK_FALSE(fires({scenario::ArticleTabled{north, article}}, nothing));
    CHECK_FALSE(fires({scenario::ArticleTabled{south, article}}, tables));

    const auto is_refused = [&](Play& play) {
        tables(play);
        play.turn_of(south);
        play.act(south, RefuseProposal{north, article, Reason::cost});
    };
    CHECK(fires({scenario::ArticleRefused{south, article}}, is_refused));
    CHECK_FALSE(fires({scenario::ArticleRefused{south, article}}, tables));

    const auto asks = [](Play& play) {
        play.turn_of(north);
        play.act(north, AskPriority{south, play.article("limits"), play.article("aid")});
    };
    CHECK(fires({scenario::QuestionAsked{north}}, asks));
    CHECK_FALSE(fires({scenario::QuestionAsked{south}}, nothing));
}

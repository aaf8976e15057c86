// The single text that a third party drafts, and a clock that is stopped once.
#include "rules/amounts.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/procedure/stopped_clock.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::test;

namespace {

constexpr PartyId east(std::size_t{1}), west(std::size_t{2});

/// The lake of three seats with these keys, at its first table. West's towers bind East and West, all else binds more.
Play lake(const std::string& keys, std::uint64_t seed = 7) {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/three-seats.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    std::string whole = text.str();
    whole.insert(whole.find("\ncalendar:") + 1, keys + "\n");
    auto reading = scenario::read_scenario(whole);
    for (const scenario::Fault& fault : reading.faults)
        UNSCOPED_INFO(fault.place.line << ':' << fault.place.column << " S" << static_cast<int>(fault.code));
    REQUIRE(reading.scenario);
    Play play("tests/fixtures/three-seats.yaml", seed);
    play.scenario = std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    play.log.events.clear();
    play.state = initial_state(*play.scenario, seed, play.log);
    play.state.open.tension = 30;
    play.skip_capitals();
    return play;
}

const std::string drafted_by_north = "single_text: {drafter: north}";
const std::string clock_of_two = "clock: {needs: 2}";

Package water(const Play& play, int level = 1) { return play.package({{"level", level}, {"bell", 1}}); }

JudgeText no(std::initializer_list<Criticism> asked) {
    JudgeText verdict;
    for (const Criticism& criticism : asked)
        verdict.criticisms.push_back(criticism);
    return verdict;
}

Criticism wants(const Play& play, std::string_view id, bool higher) {
    return {play.provision(id), higher, false, Reason::cost};
}

/// Everybody passes until the assessments of the last session are due.
void to_the_last_close(Play& play) {
    play.go_to_table(2);
    while (std::holds_alternative<Table>(play.state.open.phase)) {
        play.state.open.tension = 30;
        const PartyId seat = std::get<Table>(play.state.open.phase).to_act;
        play.act(seat, neutral_action(play.view(seat)));
    }
    REQUIRE(std::holds_alternative<Assessment>(play.state.open.phase));
}

void assess(Play& play, PartyId seat, bool stops) {
    auto filing = std::get<FileAssessment>(neutral_action(play.view(seat)));
    filing.stops_clock = stops;
    play.act(seat, filing);
}

} // namespace

TEST_CASE("Only the drafter lays a text, of what is open, twice a session", "[rule-single-text]") {
    Play plain("tests/fixtures/three-seats.yaml");
    plain.skip_capitals();
    CHECK(plain.refused(north, LayText{plain.package({{"level", 1}})}) == RefusalCode::no_single_text);

    Play play = lake(drafted_by_north);
    CHECK(play.refused(north, LayText{}) == RefusalCode::empty_package);
    play.act(north, LayText{water(play)});
    CHECK(play.refused(east, LayText{water(play, 2)}) == RefusalCode::not_the_drafter);
    CHECK(play.state.open.procedure.lies);
    play.turn_of(east);
    play.act(east, no({}));
    play.turn_of(west);
    play.act(west, no({}));
    play.turn_of(north);
    CHECK(play.refused(north, LayText{water(play)}) == RefusalCode::nothing_new);
    play.act(north, LayText{water(play, 2)});
    play.turn_of(east);
    play.act(east, no({}));
    play.turn_of(west);
    play.act(west, no({}));
    play.turn_of(north);
    CHECK(play.refused(north, LayText{water(play)}) == RefusalCode::two_editions_only);
}

TEST_CASE("The third edition of a game costs capital", "[rule-single-text]") {
    Play play = lake(drafted_by_north);
    play.act(north, LayText{water(play)});
    play.turn_of(north);
    play.act(north, LayText{water(play, 2)});
    play.go_to_table(2);
    play.turn_of(north);
    play.state.own[north.index()].capital = 0;
    CHECK(play.refused(north, LayText{water(play)}) == RefusalCode::not_enough_capital);
    play.state.own[north.index()].capital = 1;
    play.act(north, LayText{water(play)});
    CHECK(play.state.own[north.index()].capital == 0);
}

TEST_CASE("What the single text names is not proposed on, and rival proposals lapse", "[rule-single-text]") {
    Play play = lake(drafted_by_north);
    play.turn_of(east);
    play.act(east, ProposePackage{water(play, 1), {}, Tone::firm});
    play.turn_of(north);
    play.act(north, LayText{water(play)});
    CHECK_FALSE(play.state.open.proposals[east.index()]);
    play.turn_of(east);
    CHECK(play.refused(east, ProposePackage{water(play, 2), {}, Tone::firm}) == RefusalCode::under_single_text);
    CHECK_FALSE(play.refused(east, ProposePackage{play.package({{"to_east", 1}}), {}, Tone::firm}));
    play.act(east, JudgeText{true, {}});
    play.turn_of(west);
    play.act(west, JudgeText{true, {}});
    CHECK(play.state.open.text.agreed_articles == play.articles({"water"}));
    play.turn_of(north);
    CHECK(play.refused(north, LayText{water(play, 2)}) == RefusalCode::article_agreed);
}

TEST_CASE("An edition is agreed when all say yes, and else nobody hears who did not", "[rule-verdict]") {
    Play play = lake(drafted_by_north);
    play.act(north, LayText{water(play)});
    CHECK(play.refused(north, JudgeText{true, {}}) == RefusalCode::not_your_turn);
    play.act(east, JudgeText{true, {}});
    CHECK(play.state.open.text.agreed_articles.empty());
    play.turn_of(west);
    Play other = play;
    play.act(west, JudgeText{true, {}});
    CHECK(play.happened<EditionOpened>().back().agreed);
    CHECK(play.state.open.text.agreed_articles == play.articles({"water"}));
    other.act(west, JudgeText{false, {}});
    CHECK_FALSE(other.happened<EditionOpened>().back().agreed);
    CHECK(other.state.open.text.agreed_articles.empty());
    other.turn_of(east);
    CHECK(other.refused(east, JudgeText{true, {}}) == RefusalCode::no_edition);
}

TEST_CASE("A verdict is given once", "[rule-verdict]") {
    Play play = lake(drafted_by_north);
    play.act(north, LayText{water(play)});
    play.act(east, no({}));
    CHECK(play.refused(east, no({})) == RefusalCode::already_judged);
}

TEST_CASE("Beside a not yet, the other's verdict changes nothing that a judge or the drafter sees",
          "[rule-verdict][leak]") {
    for (const bool with_criticism : {false, true}) {
        Play one = lake(drafted_by_north);
        one.act(north, LayText{water(one)});
        one.act(east, no({}));
        one.turn_of(west);
        Play two = one;
        JudgeText verdict = with_criticism ? no({wants(one, "level", true)}) : no({});
        one.act(west, verdict);
        verdict.yes = true;
        two.act(west, verdict);
        for (const PartyId seat : {north, east})
            CHECK(one.view(seat) == two.view(seat));
        CHECK(one.log.events.size() == two.log.events.size());
    }
}

TEST_CASE("A sealed verdict and its criticism are seen by nobody but the drafter", "[rule-criticism][leak]") {
    Play one = lake(drafted_by_north);
    one.act(north, LayText{water(one)});
    Play two = one;
    one.act(east, no({wants(one, "level", true)}));
    two.act(east, JudgeText{true, {}});
    CHECK(one.view(west) == two.view(west));
    CHECK_FALSE(one.view(north) == two.view(north)); // it was told
}

TEST_CASE("Criticism names a rung that there is", "[rule-criticism]") {
    Play play = lake(drafted_by_north);
    play.act(north, LayText{water(play, 2)});
    CHECK(play.refused(east, no({wants(play, "level", true)})) == RefusalCode::criticism_goes_nowhere);
    CHECK(play.refused(east, no({wants(play, "to_east", true)})) == RefusalCode::criticism_goes_nowhere);
    CHECK(play.refused(east, no({wants(play, "level", false), wants(play, "level", false)})) ==
          RefusalCode::criticism_goes_nowhere);
    CHECK_FALSE(play.refused(east, no({wants(play, "level", false), wants(play, "bell", false)})));
}

TEST_CASE("A drafter that takes up what was asked is trusted more, one that hears nobody less", "[rule-criticism]") {
    Play play = lake(drafted_by_north);
    play.act(north, LayText{water(play)});
    play.act(east, no({wants(play, "level", true)}));
    play.turn_of(west);
    play.act(west, no({wants(play, "bell", false)}));
    play.turn_of(north);
    Play deaf = play;
    const int of_east = play.trust(east, north), of_west = play.trust(west, north);
    play.act(north, LayText{water(play, 2)});
    CHECK(play.trust(east, north) == of_east + amounts::criticism_heeded_trust);
    CHECK(play.trust(west, north) == of_west);

    Play both = lake(drafted_by_north);
    both.act(north, LayText{water(both)});
    both.act(east, no({wants(both, "level", true)}));
    both.turn_of(west);
    both.act(west, no({wants(both, "level", true)}));
    both.turn_of(north);
    both.act(north, LayText{both.package({{"level", 1}, {"bell", 0}})});
    CHECK(both.trust(east, north) == of_east + amounts::criticism_ignored_trust);
    CHECK(both.trust(west, north) == of_west + amounts::criticism_ignored_trust);
}

TEST_CASE("Who passes lets the edition stand, and may judge it later", "[rule-verdict]") {
    Play play = lake(drafted_by_north);
    play.act(north, LayText{water(play)});
    play.act(east, EndTurn{});
    CHECK(play.state.open.procedure.lies);
    play.turn_of(east);
    CHECK_FALSE(play.refused(east, JudgeText{true, {}}));
}

TEST_CASE("Two who want it have the clock stopped, at a price, for what was drafted before", "[rule-stopped-clock]") {
    Play play = lake(clock_of_two);
    CHECK(play.refused(north, ProposePackage{}) == RefusalCode::empty_package);
    play.act(north, ProposePackage{water(play), {}, Tone::firm});
    play.act(east, RefuseProposal{north, play.article("water"), Reason::cost});
    to_the_last_close(play);
    CHECK(legal_actions(play.view(north)).asks_clock);
    play.state.own[west.index()].capital = 0;
    auto filing = std::get<FileAssessment>(neutral_action(play.view(west)));
    filing.stops_clock = true;
    CHECK(play.refused(west, filing) == RefusalCode::not_enough_capital);
    const int north_had = play.state.own[north.index()].capital, tension = play.state.open.tension;
    assess(play, north, true);
    assess(play, east, true);
    CHECK_FALSE(play.state.open.procedure.clock_stopped); // sealed until all have filed
    assess(play, west, false);
    CHECK(play.state.open.procedure.clock_stopped);
    CHECK(play.happened<ClockStopped>().size() == 1);
    CHECK(play.state.own[north.index()].capital == north_had - amounts::clock_cost);
    CHECK(play.state.open.tension == tension + amounts::clock_tension);
    REQUIRE(std::holds_alternative<Table>(play.state.open.phase));
    CHECK(std::get<Table>(play.state.open.phase).actions_left[east.index()] == amounts::actions_of_extra_session);
    CHECK(agenda_now(play.scenario->open, play.state.open) == play.articles({"water"}));
    const PartyId opens = std::get<Table>(play.state.open.phase).to_act;
    CHECK(play.refused(opens, ProposePackage{play.package({{"bo_east", 1}}), {}, Tone::firm}) ==
          RefusalCode::article_not_on_agenda);
    while (std::holds_alternative<Table>(play.state.open.phase)) {
        const PartyId seat = std::get<Table>(play.state.open.phase).to_act;
        play.act(seat, neutral_action(play.view(seat)));
    }
    CHECK(play.state.open.tension == tension + amounts::clock_tension); // no drift without a day
    CHECK_FALSE(legal_actions(play.view(north)).asks_clock);            // once
    for (const PartyId seat : {north, east, west})
        assess(play, seat, false);
    CHECK(std::holds_alternative<Ended>(play.state.open.phase));
}

TEST_CASE("Off the clock an edition that was refused holds up nobody's proposal", "[rule-stopped-clock]") {
    Play play = lake(drafted_by_north + "\n" + clock_of_two);
    play.act(north, LayText{water(play)});
    play.act(east, no({}));
    play.turn_of(west);
    play.act(west, no({}));
    const Action own = ProposePackage{water(play, 2), {}, Tone::firm};
    CHECK(play.refused(west, own) == RefusalCode::under_single_text); // another edition may come
    to_the_last_close(play);
    assess(play, north, true);
    assess(play, east, true);
    assess(play, west, false);
    REQUIRE(play.state.open.procedure.clock_stopped);
    Play drafting = play;
    play.turn_of(west);
    CHECK_FALSE(play.refused(west, own));
    drafting.turn_of(north);
    CHECK_FALSE(drafting.refused(north, LayText{water(drafting, 2)}));
}

TEST_CASE("The clock runs out where too few would stop it, and cannot be stopped earlier", "[rule-stopped-clock]") {
    Play play = lake(clock_of_two);
    while (!std::holds_alternative<Assessment>(play.state.open.phase)) {
        const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
        play.act(seat, neutral_action(play.view(seat)));
    }
    auto early = std::get<FileAssessment>(neutral_action(play.view(north)));
    early.stops_clock = true;
    CHECK(play.refused(north, early) == RefusalCode::clock_runs_on);
    to_the_last_close(play);
    assess(play, north, true);
    assess(play, east, false);
    assess(play, west, false);
    CHECK(std::holds_alternative<Ended>(play.state.open.phase));
    CHECK(play.happened<ClockStopped>().empty());
}

TEST_CASE("A retreat from a firm word costs twice off the clock", "[rule-stopped-clock]") {
    const auto lost = [](bool stopped) {
        Play play = lake(clock_of_two);
        play.state.open.procedure.clock_stopped = stopped;
        play.state.open.procedure.drafted = play.articles({"boats"});
        play.act(north, ProposePackage{play.package({{"bo_north", 1}}), {}, Tone::firm});
        play.turn_of(north);
        const int before = play.trust(east, north);
        play.act(north, ProposePackage{play.package({{"bo_north", 0}}), {}, Tone::firm});
        return before - play.trust(east, north);
    };
    CHECK(lost(true) == 2 * lost(false));
}

TEST_CASE("Chance plays a table with a drafter and a clock to its end", "[rule-single-text][playout]") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Play play = lake(drafted_by_north + "\n" + clock_of_two, seed);
        std::uint32_t step = 0;
        while (!std::holds_alternative<Ended>(play.state.open.phase)) {
            const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
            play.act(seat, random_action(play.view(seat), seed, step++));
            REQUIRE(step < 2000);
        }
    }
}

// Locks, the conduct that opens them, and what ends by its day.
#include "rules/world/locks.hpp"
#include "rules/world/regime.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::test;

namespace {

/// The table of the tests with these keys before its calendar, at its first briefing.
Play with_keys(const std::string& keys, std::uint64_t seed = 7) {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/two-seats.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    std::string whole = text.str();
    whole.insert(whole.find("\ncalendar:") + 1, keys + "\n");
    auto reading = scenario::read_scenario(whole);
    for (const scenario::Fault& fault : reading.faults)
        UNSCOPED_INFO(fault.place.line << ':' << fault.place.column << " S" << static_cast<int>(fault.code));
    REQUIRE(reading.faults.empty());
    REQUIRE(reading.scenario);
    Play play;
    play.scenario = std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    play.log.events.clear();
    play.state = initial_state(*play.scenario, seed, play.log);
    return play;
}

const std::string aid_until_two = R"(locks:
  - closes: {article: aid}
    key: north
    opens_when:
      some_of:
        n: 2
        list:
          - any: [{gestures_done: {by: south}}, {kept_words: {by: south}}]
          - option_agreed: {hot: 1}
          - quiet_closes: {by: south, at_least: 2}
    sources: [INV]
)";

Action propose(const Package& package) { return ProposePackage{package, {}, Tone::firm}; }

ConductCount conduct(const Play& play, PartyId party) { return play.state.open.around.conduct[party.index()]; }

/// To the next briefing without a crisis.
void quietly(Play& play) {
    play.state.open.tension = 30;
    play.close_session();
    REQUIRE(std::holds_alternative<Capitals>(play.state.open.phase));
}

} // namespace

TEST_CASE("Locks: what is locked is neither tabled nor on offer, and may be sounded out", "[rule-locked]") {
    Play play = with_keys(aid_until_two);
    play.skip_capitals();
    play.turn_of(north);
    const Package aid = play.package({{"n_aid", 1}, {"s_back", 1}});
    CHECK(play.refused(north, propose(aid)) == RefusalCode::locked);
    CHECK(play.refusing_rule(north, propose(aid)) == Rule::locked);
    CHECK(play.refused(north, propose(play.package({{"hot", 1}, {"n_aid", 1}}))) == RefusalCode::locked);
    CHECK_FALSE(legal_actions(play.view(north)).tableable.contains(play.article("aid")));
    CHECK_FALSE(play.refused(north, SoundOut{south, aid}));
    CHECK_FALSE(play.refused(north, propose(play.package({{"hot", 1}}))));
}

TEST_CASE("Locks: of a provision the lower options stay open", "[rule-locked]") {
    Play play = with_keys(R"(locks:
  - {closes: {provision: s_lim, from: 2}, key: south, opens_when: {gestures_done: {by: north}}, sources: [INV]}
)");
    play.skip_capitals();
    play.turn_of(north);
    CHECK_FALSE(play.refused(north, propose(play.package({{"s_lim", 1}}))));
    for (const int option : {2, 3})
        CHECK(play.refused(north, propose(play.package({{"s_lim", option}}))) == RefusalCode::locked);
    const LegalActions legal = legal_actions(play.view(north));
    CHECK(legal.tableable.contains(play.article("limits")));
}

TEST_CASE("Locks: they open at the briefing at which so many of their parts hold, and stay open", "[rule-locks-read]") {
    Play play = with_keys(aid_until_two);
    play.file(north, {});
    play.file(south, {play.order(south, "postpone_drill")});
    CHECK(conduct(play, south).gestures_done == 0); // announced
    quietly(play);
    play.file(north, {});
    play.file(south, {}, true);
    CHECK(conduct(play, south).gestures_done == 1); // carried out
    CHECK(conduct(play, north).gestures_done == 0);
    const Ticks now = ticks(play.scenario->open.locks[0], play.state.open);
    REQUIRE(now.parts.size() == 3);
    CHECK(now.parts[0].met);
    CHECK_FALSE(now.parts[1].met);
    CHECK_FALSE(now.parts[2].met);
    CHECK((now.parts[2].reached == 1 && now.parts[2].wanted == 2));
    CHECK(locked_articles(play.scenario->open, play.state.open) == play.articles({"aid"}));
    quietly(play); // the second quiet close
    CHECK(locked_articles(play.scenario->open, play.state.open).empty());
    CHECK(play.happened<LockOpened>().size() == 1);
    play.skip_capitals();
    play.turn_of(north);
    CHECK_FALSE(play.refused(north, propose(play.package({{"n_aid", 1}}))));
    play.state.open.around.conduct[south.index()] = {};
    quietly(play);
    CHECK(locked_articles(play.scenario->open, play.state.open).empty()); // it stays open
    CHECK(play.happened<LockClosed>().empty());
}

TEST_CASE("Locks: one without a latch closes again, and what was tabled is not accepted then", "[rule-locks-read]") {
    Play play = with_keys(R"(locks:
  - {closes: {article: aid}, key: north, latch: no, opens_when: {tension_at_most: 40}, sources: [INV]}
)");
    quietly(play); // to the council, whose agenda has no aid
    play.skip_capitals();
    quietly(play); // to the ministers
    CHECK(play.happened<LockOpened>().size() == 1);
    play.skip_capitals();
    play.turn_of(south);
    play.act(south, propose(play.package({{"n_aid", 1}})));
    play.state.open.around.unlocked.clear(); // as the next briefing would, with tension risen
    const PartyId other = std::get<Table>(play.state.open.phase).to_act;
    CHECK(play.refused(other, AcceptProposal{south}) == RefusalCode::locked);
    CHECK(play.refused(other, AcceptArticles{south, play.articles({"aid"})}) == RefusalCode::locked);
    play.state.open.around.unlocked.insert(LockId(0));
    CHECK_FALSE(play.refused(other, AcceptProposal{south}));
    play.state.open.tension = 45;
    play.close_session();
    if (!std::holds_alternative<Ended>(play.state.open.phase))
        CHECK(play.happened<LockClosed>().size() == 1);
}

TEST_CASE("Locks: a close is quiet without an incident or pressure of one's own that was seen", "[rule-quiet-close]") {
    Play play = with_keys(aid_until_two);
    play.file(north, {});
    play.file(south, {play.order(south, "press")});
    quietly(play);
    CHECK(conduct(play, south).quiet_closes == 0);
    CHECK(conduct(play, north).quiet_closes == 1);
    play.skip_capitals();
    quietly(play);
    CHECK(conduct(play, south).quiet_closes == 1);
    CHECK(conduct(play, north).quiet_closes == 2);
    // An incident is everybody's.
    play.skip_capitals();
    play.state.open.tension = 100;
    for (play.state.hidden.seed = 0; !play.state.open.incident_happened; ++play.state.hidden.seed) {
        Play tried = play;
        tried.close_session();
        const bool at_close = tried.state.open.incident_happened && !conduct(tried, north).disturbed;
        if (at_close && tried.state.open.session > play.state.open.session) {
            CHECK(conduct(tried, north).quiet_closes == 0);
            CHECK(conduct(tried, south).quiet_closes == 0);
            return;
        }
        REQUIRE(play.state.hidden.seed < 500);
    }
}

TEST_CASE("Locks: a scenario whose conditions ask nothing of conduct keeps no count of it", "[rule-quiet-close]") {
    Play play;
    play.file(north, {});
    play.file(south, {play.order(south, "postpone_drill")});
    play.close_session();
    play.skip_capitals();
    CHECK(play.state.open.around == Surroundings{});
}

TEST_CASE("Locks: meeting a condition on the other's paper looks like obeying, on one's own it does not",
          "[rule-obeying]") {
    const std::string keys = R"(locks:
  - closes: {article: aid}
    key: north
    opens_when: {option_agreed: {hot: 1}}
    obeying: [{party: south, constituency: staff, by: -3}]
    sources: [INV]
)";
    Play asked = with_keys(keys);
    asked.skip_capitals();
    const int before = asked.support(south, "staff");
    asked.agree(north, asked.package({{"hot", 1}}));
    CHECK(asked.support(south, "staff") == before - 3);
    REQUIRE(asked.happened<ConditionObeyed>().size() == 1);
    Play offered = with_keys(keys);
    offered.skip_capitals();
    offered.agree(south, offered.package({{"hot", 1}}));
    CHECK(offered.support(south, "staff") == before);
    CHECK(offered.happened<ConditionObeyed>().empty());
    // What meets no part of the condition costs nothing either way.
    Play other = with_keys(keys);
    other.skip_capitals();
    other.agree(north, other.package({{"form", 1}}));
    CHECK(other.happened<ConditionObeyed>().empty());
}

TEST_CASE("Regime: what nothing keeps ends on its day, once, and no agreement is worth less", "[rule-regime-ends]") {
    const std::string keys = R"(regime:
  - {name: the ferry, text: Nobody crosses., stops: 2030-01-11, kept_by: {hot: 1}, loses: {north: 2, south: 1.5}, sources: [INV]}
  - {name: the mail, text: No letters., stops: 2030-01-25, loses: {north: 1, south: 0}, sources: [INV]}
)";
    Play play = with_keys(keys);
    const core::Points first = play.view(north).terms().reservation;
    CHECK(reservation_now(play.view(north)) == first);
    quietly(play);
    REQUIRE(play.happened<FunctionEnded>().size() == 1);
    CHECK(reservation_now(play.view(north)) == first - core::Points::whole(2));
    CHECK(reservation_now(play.view(south)) == play.view(south).terms().reservation - core::Points{150});
    play.skip_capitals();
    play.agree(north, play.package({{"hot", 1}})); // too late
    quietly(play);
    play.skip_capitals();
    quietly(play);
    CHECK(play.happened<FunctionEnded>().size() == 2);
    CHECK(reservation_now(play.view(north)) == first - core::Points::whole(3));
    CHECK(lost_in_the_end(play.scenario->open, north) == core::Points::whole(3));

    Play kept = with_keys(keys);
    kept.skip_capitals();
    kept.agree(north, kept.package({{"hot", 1}}));
    quietly(kept);
    CHECK(kept.happened<FunctionEnded>().empty());
    CHECK(reservation_now(kept.view(north)) == first);
}

TEST_CASE("Locks: what a party hides opens none and shows in none", "[leak][playout]") {
    // The same game twice, all that is not seen of anybody varied: at every step the locks are the same, and what they
    // close. The deck, which may read all, is left out.
    for (const std::string& path : {std::string("scenarios/brussels-2017.yaml"), std::string()}) {
        const Play model = path.empty() ? with_keys(aid_until_two) : Play(path);
        auto undealt = std::make_shared<scenario::Scenario>(*model.scenario);
        undealt->deck.clear();
        REQUIRE_FALSE(undealt->open.locks.empty());
        int opened = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            NoEvents sink;
            State state = initial_state(*undealt, seed, sink);
            std::uint32_t step = 0;
            while (!std::holds_alternative<Ended>(state.open.phase) &&
                   !std::holds_alternative<Ratification>(state.open.phase)) {
                const PartyId seat = parties_to_act(undealt->open, state.open).front();
                State varied = state;
                for (const PartyId party : undealt->open.everyone()) {
                    Own& own = varied.own[party.index()];
                    own.leverage += core::Points{250};
                    for (std::int16_t& support : own.support)
                        support = static_cast<std::int16_t>((support + 11) % 100);
                    own.slighted = ConstituencySet(own.slighted.bits() ^ 2U);
                    if (party == seat)
                        continue;
                    own.profile = ProfileId((own.profile.index() + 1) % undealt->open.at(party).profiles.size());
                    own.consulted = ConstituencySet(own.consulted.bits() ^ 1U);
                    own.taken = scenario::MeasureSet(own.taken.bits() ^ 0xFFU);
                }
                const Action action = random_action(View(*undealt, state, seat), seed, step++);
                if (check(View(*undealt, varied, seat), action)) // its own capital or support forbids it
                    varied = state;
                apply(*undealt, state, seat, action, sink);
                apply(*undealt, varied, seat, action, sink);
                REQUIRE(state.open.around == varied.open.around);
                REQUIRE(locked_articles(undealt->open, state.open) == locked_articles(undealt->open, varied.open));
            }
            opened += state.open.around.unlocked.empty() ? 0 : 1;
        }
        CHECK(opened > 0); // some game in which there was something to see
    }
}

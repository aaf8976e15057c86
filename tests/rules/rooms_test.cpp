// Rooms that sit at once, how far each goes, and offices whose loss closes them.
#include "rules/world/rooms.hpp"

#include "rules/bring_in.hpp"
#include "rules/world/offices.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/rules/hidden.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::test;

namespace {

constexpr std::string_view two_rooms = R"(offices:
  envoy: {party: north, name: the envoy of North}
forums:
  bilateral:
    name: Two rooms
    note: Officers here, ministers there.
    rooms:
      officers: {name: The officers, agenda: [contacts, limits], ceiling: {s_lim: 1, hot: 1}}
      ministers: {name: The ministers, note: They ask at home., agenda: [aid, form], ceiling: {n_aid: 1}, needs: [envoy]}
    ceiling: {n_lim: 2}
)";

constexpr std::string_view loss = R"(
  envoy_gone:
    headline: The envoy resigns
    text: He is gone.
    note: Invented.
    date: 2030-01-10
    effects: [{office_lost: {office: envoy, sessions: 2}}]
    sources: [INV]
)";

/// The table of the tests, its first forum in two rooms; with `losing`, the office of one is lost at the first session.
Play roomy(bool losing = false, std::uint64_t seed = 7) {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/two-seats.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    std::string whole = text.str();
    const std::string old = "forums:\n  bilateral:\n    name: Bilateral talks\n    note: Packages can be traded.\n";
    REQUIRE(whole.find(old) != std::string::npos);
    whole.replace(whole.find(old), old.size(), two_rooms);
    if (losing) {
        const std::string events = "\nevents:\n";
        REQUIRE(whole.find(events) != std::string::npos);
        whole.insert(whole.find(events) + events.size() - 1, loss);
    }
    auto reading = scenario::read_scenario(whole);
    for (const scenario::Fault& fault : reading.faults)
        UNSCOPED_INFO(fault.place.line << ':' << fault.place.column << " S" << static_cast<int>(fault.code));
    REQUIRE(reading.scenario);
    REQUIRE(reading.faults.empty());
    Play play;
    play.scenario = std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    play.log.events.clear();
    play.state = initial_state(*play.scenario, seed, play.log);
    return play;
}

Action tabling(const Package& package) { return ProposePackage{package, {}, Tone::firm}; }

/// To the next briefing without a crisis.
void calmly_on(Play& play) {
    play.state.open.tension = 30;
    play.close_session();
}

} // namespace

TEST_CASE("Rooms: a proposal goes to one of them", "[rule-rooms]") {
    Play play = roomy();
    play.skip_capitals();
    play.turn_of(north);
    const Package across = play.package({{"hot", 1}, {"n_aid", 1}});
    CHECK(play.refused(north, tabling(across)) == RefusalCode::rooms_apart);
    CHECK(play.refusing_rule(north, tabling(across)) == Rule::rooms);
    const auto refusal = check(play.view(north), tabling(across));
    REQUIRE(refusal);
    CHECK(refusal->room == 0); // the officers, who do not treat aid
    CHECK(refusal->article == play.article("aid"));
    CHECK_FALSE(play.refused(north, tabling(play.package({{"hot", 1}, {"n_lim", 1}}))));
    CHECK_FALSE(play.refused(north, tabling(play.package({{"n_aid", 1}, {"form", 1}}))));
    CHECK_FALSE(play.refused(north, SoundOut{south, across})); // a quiet word goes to no room
    CHECK(legal_actions(play.view(north)).tableable == ArticleSet::first(4));
    CHECK(for_one_room(play.scenario->open, play.state.open, play.package({{"hot", 1}, {"s_lim", 1}, {"form", 1}})) ==
          play.articles({"contacts", "limits"}));
}

TEST_CASE("Rooms: what was tabled across them elsewhere is not accepted whole", "[rule-rooms]") {
    Play play = roomy();
    play.skip_capitals();
    play.turn_of(south);
    play.act(south, tabling(play.package({{"hot", 1}})));
    play.state.open.proposals[south.index()]->package = play.package({{"hot", 1}, {"n_aid", 1}}); // as if elsewhere
    play.turn_of(north);
    CHECK(play.refused(north, AcceptProposal{south}) == RefusalCode::rooms_apart);
    CHECK_FALSE(play.refused(north, AcceptArticles{south, play.articles({"contacts"})}));
}

TEST_CASE("Ceilings: nothing above them is tabled or accepted, of a room or of the forum", "[rule-ceiling]") {
    Play play = roomy();
    play.skip_capitals();
    play.turn_of(north);
    CHECK_FALSE(play.refused(north, tabling(play.package({{"s_lim", 1}}))));
    CHECK(play.refused(north, tabling(play.package({{"s_lim", 2}}))) == RefusalCode::above_ceiling);
    CHECK(play.refusing_rule(north, tabling(play.package({{"s_lim", 2}}))) == Rule::ceiling);
    const auto of_room = check(play.view(north), tabling(play.package({{"s_lim", 2}})));
    CHECK((of_room->room == 0 && of_room->number == 1 && of_room->provision == play.provision("s_lim")));
    const auto of_forum = check(play.view(north), tabling(play.package({{"n_lim", 3}})));
    REQUIRE(of_forum);
    CHECK((of_forum->code == RefusalCode::above_ceiling && !of_forum->room && of_forum->number == 2));
    CHECK_FALSE(play.refused(north, SoundOut{south, play.package({{"s_lim", 3}})}));
    CHECK(ceiling_of(play.scenario->open, play.state.open, play.provision("s_lim")) == OptionIndex{1});
    CHECK(ceiling_of(play.scenario->open, play.state.open, play.provision("form")) == std::nullopt);
    play.act(north, tabling(play.package({{"s_lim", 1}})));
    play.state.open.proposals[north.index()]->package.options[play.provision("s_lim").index()] = 2;
    play.turn_of(south);
    CHECK(play.refused(south, AcceptProposal{north}) == RefusalCode::above_ceiling);
    CHECK(play.refused(south, AcceptArticles{north, play.articles({"limits"})}) == RefusalCode::above_ceiling);
    calmly_on(play); // the council has no rooms and no ceiling
    play.skip_capitals();
    play.turn_of(north);
    CHECK_FALSE(play.refused(north, tabling(play.package({{"s_lim", 2}, {"hot", 1}}))));
}

TEST_CASE("Offices: a loss closes rooms and the back channel, costs an action, and makes promises void",
          "[rule-office-lost]") {
    Play play = roomy(true);
    REQUIRE(play.happened<OfficeLost>().size() == 1);
    CHECK(play.happened<OfficeLost>()[0].filled_at == 2);
    for (const Event& event : play.log.events)
        if (std::holds_alternative<OfficeLost>(event.what))
            CHECK(event.audience == play.scenario->open.everyone());
    play.skip_capitals();
    const Table& table = std::get<Table>(play.state.open.phase);
    const int all = play.scenario->open.sessions[0].actions;
    CHECK(table.actions_left[north.index()] == all - 1);
    CHECK(table.actions_left[south.index()] == all);
    play.turn_of(north);
    const Action aid = tabling(play.package({{"n_aid", 1}}));
    CHECK(play.refused(north, aid) == RefusalCode::room_empty);
    CHECK(play.refusing_rule(north, aid) == Rule::office_lost);
    CHECK(check(play.view(north), aid)->number == 3); // the third session
    CHECK_FALSE(legal_actions(play.view(north)).tableable.contains(play.article("aid")));
    CHECK(agenda_now(play.scenario->open, play.state.open) == play.articles({"contacts", "limits"}));
    CHECK(play.refused(north, SoundOut{south, play.package({{"hot", 1}})}) == RefusalCode::channel_shut);
    CHECK(legal_actions(play.view(north)).can_sound_out.empty());
    play.turn_of(south);
    CHECK(play.refused(south, SoundOut{north, play.package({{"hot", 1}})}) == RefusalCode::channel_shut);
    calmly_on(play);
    CHECK(play.happened<OfficeFilled>().empty());
    play.skip_capitals();
    calmly_on(play);
    CHECK(play.happened<OfficeFilled>().size() == 1);
    CHECK(play.happened<OfficeLost>().size() == 1);
    play.skip_capitals();
    play.turn_of(north);
    CHECK_FALSE(play.refused(north, SoundOut{south, play.package({{"hot", 1}})}));
}

TEST_CASE("Offices: what its party has promised is void without a price, what it has threatened is not",
          "[rule-office-lost]") {
    Play play = roomy(true);
    play.state.open.around.filled_at = {}; // before the loss
    play.state.open.words.push_back(GivenWord{north, GivenWord::Kind::promise, MeasureId(0), 1, true});
    play.state.open.words.push_back(GivenWord{north, GivenWord::Kind::threat, MeasureId(1), 1, true});
    play.state.open.words.push_back(GivenWord{south, GivenWord::Kind::promise, MeasureId(0), 1, true});
    play.state.hidden.fired.clear();
    const int trust = play.trust(south, north);
    for (std::size_t i = 0; i < play.scenario->deck.size(); ++i)
        if (play.scenario->deck[i].id == "envoy_gone") {
            REQUIRE_FALSE(check_event(*play.scenario, play.state, OccurrenceId(i)));
            bring_in(*play.scenario, play.state, OccurrenceId(i), play.log);
        }
    REQUIRE(play.happened<WordVoid>().size() == 1);
    CHECK(play.happened<WordVoid>()[0].word.by == north);
    CHECK(play.state.open.words.size() == 2);
    CHECK(play.trust(south, north) == trust);
}

TEST_CASE("Offices: a side has an action at each table, however many of its offices are empty", "[rule-office-lost]") {
    Play play = roomy(true);
    auto single = std::make_shared<scenario::Scenario>(*play.scenario);
    single->open.sessions[0].actions = 1;
    play.scenario = single;
    play.skip_capitals();
    CHECK(std::get<Table>(play.state.open.phase).actions_left[north.index()] == 1);
}

TEST_CASE("Rooms: what a party hides changes no room, no ceiling and no chair", "[leak][rule-rooms]") {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Play play = roomy(true, seed);
        std::uint32_t step = 0;
        while (!std::holds_alternative<Ended>(play.state.open.phase) &&
               !std::holds_alternative<Ratification>(play.state.open.phase)) {
            for (const PartyId seat : {north, south}) {
                State varied = play.state;
                tests::vary_hidden(*play.scenario, varied, seat == north ? south : north, seed);
                const View seen(*play.scenario, play.state, seat), other(*play.scenario, varied, seat);
                const std::string now = "seed " + std::to_string(seed) + ", step " + std::to_string(step);
                INFO(now);
                REQUIRE(agenda_now(seen.scenario(), seen.open()) == agenda_now(other.scenario(), other.open()));
                for (std::size_t p = 0; p < seen.scenario().text.provisions.size(); ++p)
                    REQUIRE(ceiling_of(seen.scenario(), seen.open(), ProvisionId(p)) ==
                            ceiling_of(other.scenario(), other.open(), ProvisionId(p)));
            }
            const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
            apply(*play.scenario, play.state, seat, random_action(play.view(seat), seed, step++), play.log);
        }
    }
}

TEST_CASE("Conduct: promises and threats are counted as they are made, kept and let fall", "[rule-quiet-close]") {
    Play play = roomy();
    auto counting = std::make_shared<scenario::Scenario>(*play.scenario);
    counting->open.counts_conduct = true;
    play.scenario = counting;
    play.skip_capitals();
    play.turn_of(south);
    const auto legal = legal_actions(play.view(south));
    REQUIRE_FALSE(legal.can_promise.empty());
    REQUIRE_FALSE(legal.can_threaten.empty());
    play.act(south, PromiseMeasure{legal.can_promise.front(), 1});
    play.turn_of(south);
    play.act(south, ThreatenMeasure{legal.can_threaten.front(), 1});
    const auto conduct = [&] { return play.state.open.around.conduct[south.index()]; };
    CHECK((conduct().promises_made == 1 && conduct().threats_made == 1));
    calmly_on(play);
    play.file(north, {});
    play.state.own[south.index()].capital = 9;
    play.file(south, {MeasureOrder{legal.can_threaten.front(), NoTarget{}}});
    CHECK(conduct().threats_done == 1);
    CHECK(conduct().promises_broken == 0);
    calmly_on(play); // the promise falls due
    CHECK(conduct().promises_broken == 1);
    CHECK(conduct().kept_words == 0);
}

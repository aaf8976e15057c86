// Those who govern and go: trust between them, what comes due later, what their successors drop; and counter-moves that
// wait for a clause.
#include "rules/observance.hpp"
#include "rules/world/counter_moves.hpp"
#include "rules/world/persons.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::test;

namespace {

using Changes = std::vector<std::pair<std::string, std::string>>;

/// The table of the tests with texts put in the place of others, at its first briefing.
Play changed(const Changes& changes, std::uint64_t seed = 7) {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/two-seats.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    std::string whole = text.str();
    for (const auto& [from, to] : changes) {
        const std::size_t at = whole.find(from);
        REQUIRE(at != std::string::npos);
        whole.replace(at, from.size(), to);
    }
    auto reading = scenario::read_scenario(whole);
    for (const scenario::Fault& fault : reading.faults)
        UNSCOPED_INFO(fault.place.line << ':' << fault.place.column << " S" << static_cast<int>(fault.code));
    REQUIRE(reading.scenario);
    Play play;
    play.scenario = std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    play.log.events.clear();
    play.state = initial_state(*play.scenario, seed, play.log);
    return play;
}

const std::string trust_line = "  trust: {north: {south: 30}, south: {north: 30}}\n";
const Changes persons{{trust_line, trust_line + "  persons: {north: {south: 60}, south: {north: 51}}\n"},
                      {"    note: Packages can be traded.\n", "    note: Packages can be traded.\n    persons: yes\n"}};
const std::string periods = "implementation:\n  periods:";

/// South governs for two of the four periods; what the North is promised on limits is due in the last.
Changes horizon(int carries, const std::string& more = "") {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/two-seats.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    const std::string whole = text.str();
    const std::size_t from = whole.find("\nimplementation:") + 1;
    std::size_t to = whole.find("\n\n", from);
    to = to == std::string::npos ? whole.size() : to;
    return {
        {"          mirror: n_lim\n", "          mirror: n_lim\n          due: 4\n"},
        {whole.substr(from, to - from),
         "implementation:\n  periods: [One, Two, Three, Four]\n  horizon: {leaves: {south: 2}, carries: {north: 100, "
         "south: " +
             std::to_string(carries) + "}" + more + "}\n"}};
}

Changes with_counter_moves() {
    return {
        {"      text: \"North publishes its demands.\"\n      kind: pressure\n",
         "      text: \"North publishes its demands.\"\n      kind: pressure\n      unless: {s_lim: 2, s_back: 1}\n"}};
}

Play in_force(const Changes& changes, std::uint64_t seed) {
    Play play = changed(changes, seed);
    play.skip_capitals();
    play.agree(north, play.package({{"n_lim", 2}, {"s_lim", 2}, {"ver", 1}}));
    play.agree(north, play.package({{"form", 1}}));
    play.turn_of(north);
    for (const PartyId seat : {north, south})
        for (std::int16_t& support : play.state.own[seat.index()].support)
            support = 90;
    play.initial_both();
    play.act(north, FileRatification{});
    play.act(south, FileRatification{});
    REQUIRE(std::holds_alternative<Implementation>(play.state.open.phase));
    return play;
}

void to_the_end(Play& play) {
    while (!std::holds_alternative<Ended>(play.state.open.phase)) {
        const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
        play.act(seat, neutral_action(play.view(seat)));
    }
}

ThreatenMeasure announce(const Play& play, int session, const char* provision, int option) {
    return {play.measure(north, "press"), static_cast<SessionIndex>(session),
            WantedClause{play.provision(provision), static_cast<OptionIndex>(option)}};
}

} // namespace

TEST_CASE("Persons: while they govern a word counts by the mean of both trusts, rounded down", "[rule-persons]") {
    Play play = changed(persons);
    const treaty::Credits credit = credits_now(play.view(south));
    CHECK(credit.now[0] == 40); // (30 + 51) / 2
    CHECK(credit.after[0] == 30);
    CHECK(trust_now(play.scenario->open, play.state.open)[1][0] == 40);
    const Play plain;
    CHECK(credits_now(plain.view(south)) == treaty::Credits(plain.state.open.trust[1]));
}

TEST_CASE("Persons: a word given where they meet moves their trust by double and the state's by half",
          "[rule-persons][rule-words-due]") {
    Play play = changed(persons);
    play.skip_capitals();
    const auto drill = play.measure(north, "postpone_drill");
    play.act(north, PromiseMeasure{drill, 1});
    CHECK(play.state.open.words[0].terms.between_persons);
    SECTION("broken") {
        play.go_to_table(1);
        play.close_session();
        CHECK(play.state.open.persons.trust[1][0] == 51 - 24);
        CHECK(play.trust(south, north) == 30 - 6);
    }
    SECTION("kept") {
        play.go_to_table(0);
        while (!std::holds_alternative<Capitals>(play.state.open.phase))
            play.act(parties_to_act(play.scenario->open, play.state.open).front(),
                     neutral_action(play.view(parties_to_act(play.scenario->open, play.state.open).front())));
        play.file(north, {play.order(north, "postpone_drill")});
        play.file(south, {});
        CHECK(play.state.open.persons.trust[1][0] == 51 + 8);
        CHECK(play.trust(south, north) == 30 + 10 + 2); // the gesture beside it
    }
    SECTION("given elsewhere") {
        play.go_to_table(1); // the council
        play.turn_of(south);
        play.act(south, PromiseMeasure{play.measure(south, "open_day"), 2});
        CHECK_FALSE(play.state.open.words[play.state.open.words.size() - 1].terms.between_persons);
    }
}

TEST_CASE("Succession: nothing is kept or paid before it is due, and the whole from then on", "[rule-succession]") {
    Play play = in_force(horizon(100), 3);
    // The Southern limit is not due: South owes no conduct, and North may break its own alone.
    CHECK(legal_actions(play.view(south)).undertakings.empty());
    CHECK(legal_actions(play.view(north)).undertakings.size() == 1);
    FileConduct filing;
    filing.conduct[play.provision("s_lim").index()] = Conduct::violate;
    CHECK(play.refused(north, filing) == RefusalCode::not_your_undertaking);
    play.act(north, FileConduct{});
    // The synergy and checks a quarter; the Northern limit a quarter; the Southern one nothing yet.
    CHECK(play.state.hidden.realised[0] == core::Points{(-600 + 0 + 100) / 4});
    to_the_end(play);
    CHECK(play.state.hidden.realised[0] == core::Points::whole(-6 + 18 + 0 + 1));
    CHECK(play.state.hidden.realised[1] == core::Points::whole(16 - 7 - 1 + 2 + 1));
}

TEST_CASE("Succession: what successors drop is off, openly, and its mirror with it",
          "[rule-succession][rule-persons]") {
    Changes all = horizon(0);
    all.insert(all.end(), persons.begin(), persons.end());
    const auto ended = [&](std::uint64_t seed) {
        Play game = in_force(all, seed);
        to_the_end(game);
        return game;
    };
    std::uint64_t seed = 0; // what is checked by half is gone on with in half of the games
    while (seed < 20 && ended(seed).happened<UndertakingDropped>().empty())
        ++seed;
    const Play play = ended(seed);
    REQUIRE(play.happened<AuthorsLeft>().size() == 1);
    CHECK(play.happened<AuthorsLeft>()[0].party == south);
    CHECK(play.happened<UndertakingDropped>().size() == 1); // the checks cannot be broken, nor dropped
    CHECK(play.state.open.obligations[play.provision("s_lim").index()] == Obligation::suspended);
    CHECK(play.state.open.obligations[play.provision("n_lim").index()] == Obligation::suspended);
    CHECK(play.state.hidden.realised[1] < core::Points::whole(16));
    CHECK(play.state.open.persons.trust[0][1] == play.trust(north, south));
    CHECK(play.state.open.persons.trust[1][0] == play.trust(south, north));
    for (const Event& event : play.log.events)
        if (std::holds_alternative<UndertakingDropped>(event.what))
            CHECK(event.audience == play.scenario->open.everyone());
}

TEST_CASE("Succession: successors go on as often as the scenario says, and oftener where it is handed over",
          "[rule-succession]") {
    const auto dropped = [](const Changes& changes) {
        int count = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            Play play = in_force(changes, seed);
            to_the_end(play);
            for (const UndertakingDropped& what : play.happened<UndertakingDropped>())
                count += what.provision == play.provision("s_lim") ? 1 : 0;
        }
        return count;
    };
    // What would be seen of leaving holds them back: of the Southern limit half is, by “data”.
    CHECK(std::abs(dropped(horizon(60)) - 20) < 15); // 100 * (1 - 0.6) * (1 - 0.5)
    CHECK(std::abs(dropped(horizon(60, ", kept_by: {form: [0, 30, 0]}")) - 5) < 9);
}

TEST_CASE("Counter-moves: announced against what the measure lists, one at a time, and then it waits",
          "[rule-counter-move]") {
    Play play = changed(with_counter_moves());
    play.skip_capitals();
    CHECK(play.refused(north, announce(play, 1, "s_lim", 1)) == RefusalCode::cannot_depend_on);
    CHECK(play.refused(north, announce(play, 1, "hot", 1)) == RefusalCode::cannot_depend_on);
    CHECK(legal_actions(play.view(north)).can_announce.size() == 2);
    play.agree(north, play.package({{"s_back", 1}}));
    play.turn_of(north);
    CHECK(play.refused(north, announce(play, 1, "s_back", 1)) == RefusalCode::condition_met_already);
    const int before = play.state.open.tension;
    play.act(north, announce(play, 2, "s_lim", 2));
    CHECK(play.state.open.tension == before + 2);
    play.turn_of(north);
    CHECK(play.refused(north, announce(play, 3, "s_lim", 2)) == RefusalCode::word_already_given);
    while (!std::holds_alternative<Capitals>(play.state.open.phase)) {
        const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
        play.act(seat, neutral_action(play.view(seat)));
    }
    FileMeasures early;
    early.orders.push_back(play.order(north, "press"));
    CHECK(play.refused(north, early) == RefusalCode::waits_for_its_day);
}

TEST_CASE("Counter-moves: withdrawn at a close once agreed, made on its day if not", "[rule-counter-move-due]") {
    Play play = changed(with_counter_moves());
    play.skip_capitals();
    play.act(north, announce(play, 1, "s_lim", 2));
    SECTION("agreed") {
        play.agree(south, play.package({{"n_lim", 1}, {"s_lim", 2}}));
        const int theirs = play.trust(south, north), ours = play.trust(north, south);
        play.close_session();
        REQUIRE(play.happened<WordWithdrawn>().size() == 1);
        CHECK(play.trust(south, north) == theirs + 2);
        CHECK(play.trust(north, south) == ours + 2);
        CHECK(play.state.open.words.empty());
        CHECK_FALSE(play.state.own[0].taken.contains(play.measure(north, "press")));
    }
    SECTION("not agreed") {
        auto counting = std::make_shared<scenario::Scenario>(*play.scenario); // as where a lock asks for threats
        counting->open.counts_conduct = true;
        play.scenario = counting;
        play.go_to_table(1);
        CHECK(play.happened<MeasureTaken>().empty());
        const int theirs = play.trust(south, north);
        const int capital = play.state.own[0].capital;
        play.close_session();
        REQUIRE(play.happened<MeasureTaken>().size() == 1);
        CHECK(play.happened<WordKept>().size() == 1);
        CHECK(play.state.open.around.conduct[0].threats_done == 1);
        CHECK(play.trust(south, north) == theirs - 3);               // half of six
        CHECK(play.state.own[0].leverage == core::Points::whole(2)); // three, less the decay of the close
        CHECK(play.happened<CapitalMoved>().size() >= 1);
        CHECK(play.state.own[0].capital <= capital - 2 + play.scenario->open.income);
    }
    SECTION("without the capital for it") {
        play.go_to_table(1);
        play.state.own[0].capital = 1;
        const int allies = play.support(north, "allies");
        play.close_session();
        CHECK(play.happened<WordBroken>().size() == 1);
        CHECK(play.happened<MeasureTaken>().empty());
        CHECK(play.support(north, "allies") <= allies - 8);
    }
}

TEST_CASE("Counter-moves: what is listed as legal is, and what is shown tells nothing of anybody's sheet",
          "[rule-counter-move]") {
    Play play = changed(with_counter_moves());
    play.skip_capitals();
    const auto listed = legal_actions(play.view(north)).can_announce;
    for (const ThreatenMeasure& announced : listed)
        CHECK_FALSE(play.refused(north, announced));
    // Another profile and other values of the other side change nothing of it.
    auto other = std::make_shared<scenario::Scenario>(*play.scenario);
    for (auto& ladder : other->papers[1].mandate.values)
        for (core::Points& value : ladder)
            value = core::Points{};
    Play blind = play;
    blind.scenario = other;
    CHECK(legal_actions(blind.view(north)).can_announce == listed);
}

// Options that melt, what a text needs first, and courses outside the room.
#include "rules/observance.hpp"
#include "rules/world/order_of_text.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"
#include "treaty/order.hpp"

#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::test;

namespace {

std::string table_text() {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/two-seats.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Adds keys to the option with that clause.
void add_to_option(std::string& whole, const std::string& clause, const std::string& keys) {
    const std::size_t at = whole.find(clause);
    REQUIRE(at != std::string::npos);
    whole.insert(whole.find(", values:", at), ", " + keys);
}

void add_keys(std::string& whole, const std::string& keys) { whole.insert(whole.find("\ncalendar:") + 1, keys + "\n"); }

Play opened(const std::string& whole, std::uint64_t seed = 7) {
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

/// To the next briefing without a crisis.
void on(Play& play) {
    play.state.open.tension = 30;
    play.close_session();
    REQUIRE(std::holds_alternative<Capitals>(play.state.open.phase));
}

/// What the text brings when all is kept, added up over the periods.
core::Points over_the_course(const Play& play, PartyId party, const Observance& kept) {
    const View view = play.view(party);
    const std::size_t periods = view.scenario().periods.size();
    core::Points sum;
    for (std::size_t period = 0; period < periods; ++period)
        sum += worth_in_period(view.scenario().text, view.mandate(), view.terms(), party, kept, period, periods);
    return sum;
}

Play with_melting() {
    std::string whole = table_text();
    add_to_option(whole, "clause: \"South shall limit more.\"", "melts: [100, 55, 20, 10, 0]");
    return opened(whole);
}

core::Points face(const Play& play, PartyId seat, std::string_view provision, treaty::OptionIndex option) {
    return treaty::face_value(play.scenario->open.text, play.view(seat).mandate(), circumstances(play.view(seat)),
                              play.provision(provision), option);
}

const std::string brook = R"(outside:
  brook:
    name: the brook
    about: Water signs nothing.
    steps: [The brook is low., The brook is high., The brook is over its banks.]
    moves:
      - {text: It rains., by: 1, on: 2030-01-12}
      - {text: The sluice is shut., by: 1, on: 2030-01-20, when: {not: {option_agreed: {hot: 1}}}}
      - {text: A dam is opened., by: -1, when: {taken: {by: south, measure: press}}}
    reaching:
      - {step: 2, effects: [{tension: 3}, {support: {party: north, constituency: public, by: -4}}]}
    shifts:
      - {step: 2, provision: n_aid, from: 2, worth: {north: -2.5, south: 1}}
    sources: [INV]
)";

Play by_the_brook(std::uint64_t seed = 7) {
    std::string whole = table_text();
    add_keys(whole, brook);
    return opened(whole, seed);
}

int step(const Play& play) { return play.state.open.around.moving.courses[0].step; }

Action propose(const Package& package) { return ProposePackage{package, {}, Tone::firm}; }

} // namespace

TEST_CASE("Melting: an option is worth what is left of it at the session in which it is agreed, and keeps that",
          "[rule-melting]") {
    Play play = with_melting();
    CHECK(face(play, north, "s_lim", 2) == core::Points::whole(18));
    on(play);
    CHECK(face(play, north, "s_lim", 2) == core::Points{990});
    CHECK(face(play, south, "s_lim", 2) == core::Points{-385});     // costs melt too
    CHECK(face(play, north, "s_lim", 1) == core::Points::whole(9)); // another option of the ladder does not
    play.skip_capitals();
    play.agree(north, play.package({{"s_lim", 2}}));
    on(play);
    CHECK(face(play, north, "s_lim", 2) == core::Points{990}); // frozen
    // Asked for anew after something else stood there, it is worth what is left by then.
    play.skip_capitals();
    play.agree(north, play.package({{"s_lim", 1}}));
    play.agree(south, play.package({{"s_lim", 2}}));
    CHECK(face(play, north, "s_lim", 2) == core::Points{360});
    // The same article agreed again as it stands keeps its day.
    play.agree(north, play.package({{"s_lim", 2}, {"n_lim", 1}}));
    on(play);
    CHECK(face(play, north, "s_lim", 2) == core::Points{360});
}

TEST_CASE("Melting: hundredths are rounded down, and what was agreed is what the course of the text pays",
          "[rule-melting]") {
    std::string whole = table_text();
    add_to_option(whole, "clause: \"South shall limit a little.\"", "melts: [33, 33, 33, 33, 33]");
    Play play = opened(whole);
    CHECK(face(play, north, "s_lim", 1) == core::Points{297});
    CHECK(face(play, south, "s_lim", 1) == core::Points{-66});
    play.skip_capitals();
    play.agree(north, play.package({{"s_lim", 1}, {"form", 1}}));
    Observance kept{play.state.open.text.agreed, {}, {}, circumstances(play.view(north))};
    const core::Points melted = over_the_course(play, north, kept);
    kept.at = {};
    kept.at.since = {}; // the same percentage at every session here
    CHECK(melted == over_the_course(play, north, kept));
    CHECK(melted < core::Points::whole(9));
    CHECK(melted == core::Points{297} + face(play, north, "form", 1));
}

TEST_CASE("Order: what an option needs is agreed before it or with it, and not taken away after", "[rule-text-order]") {
    std::string whole = table_text();
    add_to_option(whole, "clause: \"The Parties shall admit visits.\"", "needs: {hot: 1, n_aid: 1}");
    Play play = opened(whole);
    play.skip_capitals();
    play.turn_of(north);
    const auto visits = [&](std::initializer_list<std::pair<std::string_view, int>> also) {
        std::vector<std::pair<std::string_view, int>> all(also);
        Package package = play.package({{"ver", 2}});
        for (const auto& [id, option] : all) {
            package.articles.insert(play.scenario->open.text.at(play.provision(id)).article);
            package.options[play.provision(id).index()] = static_cast<treaty::OptionIndex>(option);
        }
        return package;
    };
    CHECK(play.refused(north, propose(visits({}))) == RefusalCode::out_of_order);
    CHECK(play.refusing_rule(north, propose(visits({}))) == Rule::text_order);
    CHECK(play.refused(north, propose(visits({{"hot", 1}}))) == RefusalCode::out_of_order);
    CHECK_FALSE(play.refused(north, propose(visits({{"hot", 1}, {"n_aid", 1}}))));
    CHECK_FALSE(play.refused(north, propose(play.package({{"ver", 1}}))));
    // A part of a proposal that leaves out what the rest needs cannot be taken.
    play.act(north, propose(visits({{"hot", 1}, {"n_aid", 1}})));
    play.turn_of(south);
    CHECK(play.refused(south, AcceptArticles{north, play.articles({"limits", "aid"})}) == RefusalCode::out_of_order);
    CHECK_FALSE(play.refused(south, AcceptArticles{north, play.articles({"contacts", "aid"})}));
    play.act(south, AcceptProposal{north});
    // What it needs cannot be taken away from under it; with it, it can.
    play.turn_of(north);
    CHECK(play.refused(north, propose(play.package({{"hot", 0}}))) == RefusalCode::out_of_order);
    CHECK_FALSE(play.refused(north, propose(play.package({{"hot", 0}, {"ver", 1}}))));
    CHECK_FALSE(play.refused(north, propose(play.package({{"form", 1}}))));
}

TEST_CASE("Order: a package is lowered to what may stand", "[rule-text-order]") {
    std::string whole = table_text();
    add_to_option(whole, "clause: \"The Parties shall exchange data.\"", "needs: {hot: 1}");
    const Play play = opened(whole);
    const treaty::TreatyText& text = play.scenario->open.text;
    const treaty::Outcome nothing{};
    const auto lowered = treaty::lowered_to_order(text, nothing, play.package({{"ver", 2}, {"n_lim", 1}}));
    REQUIRE(lowered);
    CHECK(lowered->options[play.provision("ver").index()] == 0); // the higher option needs what the lower one needs
    CHECK(lowered->options[play.provision("n_lim").index()] == 1);
    treaty::Outcome agreed{};
    agreed[play.provision("hot").index()] = 1;
    agreed[play.provision("ver").index()] = 1;
    CHECK_FALSE(treaty::lowered_to_order(text, agreed, play.package({{"hot", 0}}))); // nothing in it to lower
}

TEST_CASE("Outside: a course moves by its day and by what is done, each move once, and shifts worth",
          "[rule-outside-moves]") {
    Play play = by_the_brook();
    CHECK(step(play) == 1);
    const core::Points first = face(play, north, "n_aid", 2);
    const int support = play.state.own[0].support[play.constituency(north, "public").index()];
    on(play); // the day of the rain
    CHECK(step(play) == 2);
    REQUIRE(play.happened<CourseMoved>().size() == 1);
    CHECK(play.happened<CourseMoved>()[0].to == 2);
    CHECK(play.state.own[0].support[play.constituency(north, "public").index()] == support - 4);
    CHECK(face(play, north, "n_aid", 2) == first - core::Points{250});
    CHECK(face(play, north, "n_aid", 1) == core::Points::whole(-3)); // from its second option on
    CHECK(face(play, south, "n_aid", 2) == core::Points::whole(21));
    play.file(south, {play.order(south, "press")});
    play.file(north, {});
    on(play); // the sluice, and the dam that the South's pressure opens
    CHECK(step(play) == 2);
    CHECK(play.happened<CourseMoved>().size() == 3);
    CHECK(play.state.own[0].support[play.constituency(north, "public").index()] == support - 4); // reached before
    play.skip_capitals();
    on(play);
    CHECK(play.happened<CourseMoved>().size() == 3); // each once

    Play lined = by_the_brook(); // an agreement keeps the sluice open on its day, and later nobody shuts it
    on(lined);
    lined.skip_capitals();
    lined.agree(north, lined.package({{"hot", 1}}));
    on(lined);
    on(lined);
    CHECK(step(lined) == 2);
}

TEST_CASE("Outside and melting: what a party hides moves neither", "[leak][playout]") {
    // The same game twice, all that is not seen of anybody varied: at every step what moves is the same.
    std::string whole = table_text();
    add_keys(whole, brook);
    add_to_option(whole, "clause: \"South shall limit more.\"", "melts: [100, 55, 20, 10, 0]");
    for (const std::string& path : {std::string("scenarios/new-start-2023.yaml"), std::string()}) {
        const Play model = path.empty() ? opened(whole) : Play(path);
        auto undealt = std::make_shared<scenario::Scenario>(*model.scenario);
        undealt->deck.clear();
        REQUIRE_FALSE(undealt->open.outside.empty());
        int moved = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            NoEvents sink;
            State state = initial_state(*undealt, seed, sink);
            std::uint32_t done = 0;
            while (!std::holds_alternative<Ended>(state.open.phase) &&
                   !std::holds_alternative<Ratification>(state.open.phase)) {
                const PartyId seat = parties_to_act(undealt->open, state.open).front();
                State varied = state;
                for (const PartyId party : undealt->open.everyone()) {
                    Own& own = varied.own[party.index()];
                    own.leverage += core::Points{250};
                    for (std::int16_t& support : own.support)
                        support = static_cast<std::int16_t>((support + 11) % 100);
                    if (party == seat)
                        continue;
                    own.profile = ProfileId((own.profile.index() + 1) % undealt->open.at(party).profiles.size());
                    own.consulted = ConstituencySet(own.consulted.bits() ^ 1U);
                    own.taken = scenario::MeasureSet(own.taken.bits() ^ 0xFFU);
                }
                const Action action = random_action(View(*undealt, state, seat), seed, done++);
                if (check(View(*undealt, varied, seat), action))
                    varied = state;
                apply(*undealt, state, seat, action, sink);
                apply(*undealt, varied, seat, action, sink);
                REQUIRE(state.open.around == varied.open.around);
            }
            moved += state.open.around.moving.courses[0].moved != 0 ? 1 : 0;
        }
        CHECK(moved > 0);
    }
}

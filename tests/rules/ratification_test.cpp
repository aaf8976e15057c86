#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

namespace {

/// A table at which `options` and a declaration are agreed and both have initialled.
void to_ratification(Play& play, std::initializer_list<std::pair<std::string_view, int>> options, int form = 1) {
    play.skip_capitals();
    play.agree(north, play.package(options));
    play.agree(north, play.package({{"form", form}}));
    play.turn_of(north);
    play.initial_both();
    REQUIRE(std::holds_alternative<Ratification>(play.state.open.phase));
}

} // namespace

TEST_CASE("Ratification: support is standing, concerns and one-sidedness against the form's threshold",
          "[rule-weighing]") {
    Play play;
    const auto& home = play.scenario->papers[0].home;
    const auto& open = play.scenario->open;
    treaty::Outcome text{};
    text[play.provision("n_lim").index()] = 2;
    text[play.provision("s_lim").index()] = 1;
    text[play.provision("form").index()] = 1;
    const Weighing allies = weigh(open, home[0], 60, north, text);
    CHECK(allies.support == 60 - 8 + 2);
    CHECK(allies.threshold == 45);
    CHECK(allies.can_veto);
    text[play.provision("form").index()] = 2;
    CHECK(weigh(open, home[0], 60, north, text).threshold == 60);
    CHECK_FALSE(weigh(open, home[1], 60, north, text).can_veto); // host towns: only from aid 1 on
    text[play.provision("n_aid").index()] = 1;
    CHECK(weigh(open, home[1], 60, north, text).can_veto);
    CHECK_FALSE(weigh(open, home[2], 0, north, text).can_veto);
    CHECK(weigh(open, home[0], 2, north, text).support == 0); // not below nothing
}

TEST_CASE("Ratification: the side that carries more pays two a rung beyond the first", "[rule-one-sidedness]") {
    Play play;
    treaty::Outcome text{};
    const auto& open = play.scenario->open;
    text[play.provision("n_lim").index()] = 1;
    CHECK(one_sidedness(open, north, text) == 0);
    text[play.provision("n_lim").index()] = 3;
    CHECK(one_sidedness(open, north, text) == -4);
    CHECK(one_sidedness(open, south, text) == 0);
    text[play.provision("s_back").index()] = 2;
    CHECK(one_sidedness(open, north, text) == 0);
    text[play.provision("ver").index()] = 2; // binds both: counts for neither
    CHECK(one_sidedness(open, north, text) == 0);
}

TEST_CASE("Ratification: a constituency's numbers are known once it is consulted, and to all capitals in the end",
          "[rule-weighing]") {
    Play play;
    const auto allies = play.constituency(north, "allies");
    CHECK_FALSE(weigh_known(play.view(north), allies, play.state.open.text.agreed));
    play.file(north, {play.order(north, "consult", allies)});
    play.file(south, {});
    CHECK(weigh_known(play.view(north), allies, play.state.open.text.agreed)->support == 63);
    CHECK_FALSE(weigh_known(play.view(north), play.constituency(north, "hosts"), play.state.open.text.agreed));
    play.state.open.phase = Ratification{};
    CHECK(weigh_known(play.view(north), play.constituency(north, "hosts"), play.state.open.text.agreed));
}

TEST_CASE("Ratification: one side letter buys one constituency at a price", "[rule-side-letter]") {
    Play play;
    to_ratification(play, {{"hot", 1}});
    CHECK(play.refused(north, FileRatification{WriteSideLetter{ConstituencyId(std::size_t{5})}}) ==
          RefusalCode::no_such_constituency);
    play.act(north, FileRatification{WriteSideLetter{play.constituency(north, "allies")}});
    CHECK(play.support(north, "allies") == 55); // sealed until both have filed
    CHECK(play.refused(north, FileRatification{}) == RefusalCode::not_your_turn);
    play.act(south, FileRatification{});
    CHECK(play.support(north, "allies") == 63);
    CHECK(play.state.hidden.realised[0] <= core::Points::whole(-2) + core::Points::whole(3));
    play.state.open.phase = Ratification{};
    CHECK(play.refused(north, FileRatification{WriteSideLetter{play.constituency(north, "public")}}) ==
          RefusalCode::side_letter_written);
}

TEST_CASE("Ratification: once a game the text goes back for two actions each", "[rule-return-to-table]") {
    Play play;
    to_ratification(play, {{"hot", 1}});
    play.state.open.tension = 40; // no crisis
    play.act(north, FileRatification{ReturnToTable{}});
    play.act(south, FileRatification{});
    REQUIRE(std::holds_alternative<Table>(play.state.open.phase));
    CHECK(play.state.open.extra_session);
    CHECK(std::get<Table>(play.state.open.phase).actions_left[0] == 2);
    CHECK(play.state.open.initialled.empty());
    play.turn_of(north);
    play.initial_both();
    CHECK(play.refused(north, FileRatification{ReturnToTable{}}) == RefusalCode::already_returned);
}

TEST_CASE("Ratification: an extra session that ends without initials ends the game", "[rule-return-to-table]") {
    Play play;
    to_ratification(play, {{"hot", 1}});
    play.state.open.tension = 30;
    play.act(north, FileRatification{ReturnToTable{}});
    play.act(south, FileRatification{});
    play.close_session();
    REQUIRE(std::holds_alternative<Ended>(play.state.open.phase));
    CHECK(std::holds_alternative<NoAgreement>(std::get<Ended>(play.state.open.phase).how));
}

TEST_CASE("Ratification: a capital that refuses pays in trust, support and time; twice ends it",
          "[rule-capital-refuses][exploit-9]") {
    Play play;
    to_ratification(play, {{"n_lim", 3}, {"s_lim", 0}}); // the allies: 55 − 8 unasked − 12 − 4 one-sided
    const int trust = play.trust(south, north);
    play.act(north, FileRatification{});
    play.act(south, FileRatification{});
    CHECK(play.trust(south, north) == trust - 15);
    CHECK(play.support(north, "public") == 47);
    REQUIRE(play.happened<RatificationRefused>().size() == 1);
    CHECK(play.happened<RatificationRefused>()[0].by == play.constituency(north, "allies"));
    CHECK(play.state.open.session == 2); // one session was lost
    CHECK(play.state.open.text.agreed_articles.size() == 2);
    play.skip_capitals();
    if (!std::holds_alternative<Table>(play.state.open.phase))
        return;
    play.turn_of(north);
    play.initial_both();
    play.act(north, FileRatification{});
    play.act(south, FileRatification{});
    REQUIRE(std::holds_alternative<Ended>(play.state.open.phase));
    CHECK(std::get<NotRatified>(std::get<Ended>(play.state.open.phase).how).by == north);
}

TEST_CASE("Ratification: a text that nobody stops is in force", "[rule-ratified]") {
    Play play;
    to_ratification(play, {{"hot", 1}, {"s_lim", 1}, {"n_lim", 1}});
    play.state.own[1].support.fill(70);
    play.act(north, FileRatification{});
    CHECK(play.happened<TextRatified>().empty());
    play.act(south, FileRatification{});
    CHECK(play.happened<TextRatified>().size() == 2);
    CHECK(std::holds_alternative<Implementation>(play.state.open.phase));
    CHECK(play.state.open.obligations[play.provision("n_lim").index()] == Obligation::in_force);
    CHECK(play.state.open.obligations[play.provision("hot").index()] == Obligation::none); // at face: nothing to break
}

#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

namespace {

ProposePackage firm(const Package& package, ArticleSet linked = {}) { return {package, linked, Tone::firm}; }
ProposePackage exploring(const Package& package) { return {package, {}, Tone::exploring}; }

} // namespace

TEST_CASE("Propose: whole articles, with options that exist, and nothing beside them", "[rule-whole-articles]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, firm({})) == RefusalCode::empty_package);
    Package unknown;
    unknown.articles.insert(ArticleId(std::size_t{9}));
    CHECK(play.refused(north, firm(unknown)) == RefusalCode::unknown_article);
    Package off_ladder = play.package({{"n_lim", 4}});
    CHECK(play.refused(north, firm(off_ladder)) == RefusalCode::unknown_option);
    Package beside = play.package({{"hot", 1}});
    beside.options[play.provision("n_aid").index()] = 1;
    CHECK(play.refused(north, firm(beside)) == RefusalCode::unknown_option);
    Package beyond = play.package({{"hot", 1}});
    beyond.options[treaty::max_provisions - 1] = 1;
    CHECK(play.refused(north, firm(beyond)) == RefusalCode::unknown_option);
    play.act(north, firm(play.package({{"n_lim", 1}, {"s_lim", 1}})));
    CHECK(play.state.open.text.position[0][play.provision("ver").index()] == treaty::status_quo);
    CHECK(play.state.open.text.position[0][play.provision("hot").index()] == treaty::no_option);
}

TEST_CASE("Propose: only what the forum may discuss", "[rule-agenda]") {
    Play play;
    play.go_to_table(1);
    play.turn_of(south);
    CHECK(play.refused(south, firm(play.package({{"n_aid", 1}}))) == RefusalCode::article_not_on_agenda);
    CHECK_FALSE(check(play.view(south), firm(play.package({{"hot", 1}}))));
}

TEST_CASE("Propose: nothing that binds a party that is not in the room", "[rule-agenda]") {
    Play play("tests/fixtures/three-seats.yaml");
    bool tried = false;
    for (SessionIndex s = 0; s < play.scenario->open.sessions.size(); ++s) {
        play.go_to_table(s);
        if (std::holds_alternative<Ended>(play.state.open.phase))
            break;
        const PartySet attending = forum_now(play.scenario->open, play.state.open).attending;
        for (const ArticleId article : agenda_now(play.scenario->open, play.state.open)) {
            const ArticleSet one = ArticleSet::of(article);
            if (attending.includes(bound_by(play.scenario->open, one)))
                continue;
            const PartyId seat = std::get<Table>(play.state.open.phase).to_act;
            Package package;
            package.articles = one;
            package.options[play.scenario->open.text.at(article).provisions[0].index()] = 1;
            CHECK(play.refused(seat, firm(package)) == RefusalCode::bound_party_absent);
            tried = true;
        }
        play.close_session();
    }
    CHECK(tried);
}

TEST_CASE("Propose: a linkage joins at least two articles of the package, and is not split",
          "[rule-linkage][exploit-2]") {
    Play play;
    play.skip_capitals();
    const Package package = play.package({{"n_lim", 1}, {"s_lim", 1}, {"hot", 1}, {"s_back", 1}});
    CHECK(play.refused(north, firm(package, play.articles({"limits"}))) == RefusalCode::linkage_too_small);
    CHECK(play.refused(north, firm(package, play.articles({"limits", "form"}))) ==
          RefusalCode::linkage_outside_package);
    play.act(north, firm(package, play.articles({"limits", "aid"})));
    CHECK(play.refused(south, AcceptArticles{north, play.articles({"limits"})}) == RefusalCode::splits_linkage);
    CHECK(play.refused(south, AcceptArticles{north, play.articles({"aid", "contacts"})}) ==
          RefusalCode::splits_linkage);
    CHECK_FALSE(check(play.view(south), AcceptArticles{north, play.articles({"contacts"})}));
    play.act(south, AcceptArticles{north, play.articles({"limits", "aid"})});
    CHECK(play.state.open.text.agreed_articles == play.articles({"limits", "aid"}));
}

TEST_CASE("Propose: one live proposal a party; a new one says something new", "[rule-replacement][exploit-10]") {
    Play play;
    play.skip_capitals();
    const Package package = play.package({{"hot", 1}});
    play.act(north, firm(package));
    play.act(south, EndTurn{});
    CHECK(play.refused(north, firm(package)) == RefusalCode::nothing_new);
    play.act(north, exploring(package)); // another tone is something new
    play.act(south, AcceptProposal{north});
    play.act(south, EndTurn{});
    CHECK(play.refused(north, firm(package)) == RefusalCode::nothing_new); // it is the agreed text
}

TEST_CASE("Propose: agreeing otherwise makes what it overlaps lapse", "[rule-replacement]") {
    Play play;
    play.skip_capitals();
    play.act(north, firm(play.package({{"hot", 1}})));
    play.act(south, firm(play.package({{"hot", 2}})));
    play.act(north, AcceptProposal{south});
    CHECK_FALSE(play.state.open.proposals[0]);
    CHECK(play.happened<ProposalLapsed>().size() == 1);
}

TEST_CASE("Propose: only taking back from a firm word costs trust, double where it is reported",
          "[rule-firm-word][exploit-4]") {
    Play play;
    play.skip_capitals();
    play.act(north, firm(play.package({{"n_lim", 2}, {"s_lim", 2}})));
    play.act(south, EndTurn{});
    SECTION("taking back, nothing given") {
        play.act(north, firm(play.package({{"n_lim", 1}, {"s_lim", 2}})));
        CHECK(play.trust(south, north) == 26);
        CHECK(play.happened<WordUndercut>().size() == 1);
    }
    SECTION("asking more, nothing given") {
        play.act(north, firm(play.package({{"n_lim", 2}, {"s_lim", 3}})));
        CHECK(play.trust(south, north) == 26);
    }
    SECTION("a trade is no retreat") {
        play.act(north, firm(play.package({{"n_lim", 1}, {"s_lim", 1}})));
        CHECK(play.trust(south, north) == 30);
    }
    SECTION("more checking is no retreat") {
        play.act(north, firm(play.package({{"n_lim", 2}, {"s_lim", 2}, {"ver", 2}})));
        CHECK(play.trust(south, north) == 30);
    }
    SECTION("exploring costs nothing") {
        play.act(north, exploring(play.package({{"n_lim", 1}, {"s_lim", 2}})));
        CHECK(play.trust(south, north) == 30);
    }
    SECTION("in public it costs double") {
        play.go_to_table(1);
        play.turn_of(north);
        play.act(north, firm(play.package({{"n_lim", 1}, {"s_lim", 2}})));
        CHECK(play.trust(south, north) == 22);
    }
}

TEST_CASE("Propose: changing an agreed article costs trust", "[rule-reopening]") {
    Play play;
    play.skip_capitals();
    play.agree(north, play.package({{"hot", 1}}));
    play.turn_of(north);
    play.act(north, exploring(play.package({{"hot", 1}, {"s_lim", 1}}))); // restating it is free
    CHECK(play.trust(south, north) == 30);
    play.act(south, EndTurn{});
    play.act(north, exploring(play.package({{"hot", 2}})));
    CHECK(play.trust(south, north) == 26);
    CHECK(play.happened<AgreementReopened>().size() == 1);
}

TEST_CASE("Propose: going beyond one's own red line costs support and the line",
          "[rule-red-line-retreat][exploit-13]") {
    Play play;
    play.skip_capitals();
    play.act(north, DeclareRedLine{{play.provision("n_lim"), treaty::Bound::at_most, 1}});
    play.act(south, EndTurn{});
    play.act(north, exploring(play.package({{"n_lim", 1}})));
    CHECK(play.support(north, "public") == 55);
    play.act(south, EndTurn{});
    play.act(north, exploring(play.package({{"n_lim", 2}})));
    CHECK(play.support(north, "public") == 47);
    CHECK(play.state.open.red_lines.empty());
    CHECK(play.happened<RedLineRetreated>().size() == 1);
}

TEST_CASE("Propose: what a constituency minds costs its support once, if it was not asked", "[rule-unasked-touch]") {
    Play play;
    SECTION("unasked") {
        play.skip_capitals();
        play.act(north, exploring(play.package({{"n_lim", 1}})));
        CHECK(play.support(north, "allies") == 55); // exploring touches nobody
        play.act(south, EndTurn{});
        play.act(north, firm(play.package({{"n_lim", 2}})));
        CHECK(play.support(north, "allies") == 47);
        play.act(south, EndTurn{});
        play.act(north, firm(play.package({{"n_lim", 3}})));
        CHECK(play.support(north, "allies") == 47); // once
        CHECK(play.support(north, "public") == 55); // it minds nothing here
    }
    SECTION("the host towns mind their aid more sharply") {
        play.skip_capitals();
        play.act(north, firm(play.package({{"n_aid", 1}})));
        CHECK(play.support(north, "hosts") == 35);
    }
    SECTION("asked first") {
        play.file(north, {play.order(north, "consult", play.constituency(north, "allies"))});
        play.file(south, {});
        play.act(north, firm(play.package({{"n_lim", 1}})));
        CHECK(play.support(north, "allies") == 63);
    }
    SECTION("unasked in its own presence costs double") {
        play.go_to_table(1);
        play.turn_of(north);
        play.act(north, firm(play.package({{"n_lim", 1}})));
        CHECK(play.support(north, "allies") == 55 - 16);
    }
    SECTION("accepting touches too") {
        play.skip_capitals();
        play.act(north, exploring(play.package({{"s_lim", 1}})));
        play.act(south, AcceptProposal{north});
        CHECK(play.support(south, "staff") == 47);
    }
}

TEST_CASE("Propose: a constituency that was asked and sits in the room approves, once", "[rule-heard-in-the-room]") {
    Play play;
    play.file(north, {play.order(north, "consult", play.constituency(north, "allies"))});
    play.file(south, {});
    play.go_to_table(1);
    play.turn_of(north);
    play.act(north, firm(play.package({{"n_lim", 1}})));
    CHECK(play.support(north, "allies") == 63 + 6);
    play.turn_of(north);
    play.act(north, firm(play.package({{"n_lim", 2}})));
    CHECK(play.support(north, "allies") == 63 + 6);
}

TEST_CASE("Propose: a written exchange takes one package each, answered at the next session",
          "[rule-written-exchange]") {
    Play play;
    play.go_to_table(3);
    if (!std::holds_alternative<Table>(play.state.open.phase))
        return;
    const PartyId opener = std::get<Table>(play.state.open.phase).to_act;
    const PartyId other = opener == north ? south : north;
    play.act(opener, firm(play.package({{"hot", 1}})));
    CHECK(play.refused(other, AcceptProposal{opener}) == RefusalCode::replies_next_session);
    CHECK(play.refused(other, RefuseProposal{opener, play.article("contacts"), Reason::cost}) ==
          RefusalCode::replies_next_session);
    play.state.open.phase = Table{opener, {3, 3}}; // even with actions to spare
    CHECK(play.refused(opener, firm(play.package({{"hot", 2}}))) == RefusalCode::one_package_only);
    play.state.open.phase = Table{other, {0, 1}};
    play.go_to_table(4);
    if (!std::holds_alternative<Table>(play.state.open.phase))
        return;
    play.turn_of(other);
    play.act(other, AcceptProposal{opener});
    CHECK(play.state.open.text.agreed_articles.contains(play.article("contacts")));
}

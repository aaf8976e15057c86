// Who must agree to an article, or be heard on it, beside those it binds.
#include "rules/amounts.hpp"
#include "rules/phases/table.hpp"
#include "rules/world/consent.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

namespace {

constexpr PartyId us(std::size_t{0}), russia(std::size_t{1}), nato(std::size_t{2}), ukraine(std::size_t{3});

/// All four at one table, nobody at home moved since the first day; `change` edits the scenario first.
template <class Change>
Play four_at_table(SessionIndex session, const Change& change) {
    Play play("scenarios/geneva-2022-classroom.yaml");
    auto edited = *play.scenario;
    change(edited);
    play.scenario = std::make_shared<const scenario::Scenario>(std::move(edited));
    play.go_to_table(session);
    for (const PartyId seat : {us, russia, nato, ukraine})
        play.state.own[seat.index()].support.fill(55);
    play.log.events.clear();
    return play;
}
/// The allies and Kyiv are heard on nuclear talks, and the Pentagon listens to the allies.
Play four_at_table(SessionIndex session) {
    return four_at_table(session, [](scenario::Scenario& scenario) {
        for (treaty::Article& article : scenario.open.text.articles)
            if (article.id == "nuclear")
                article.must_be_heard = PartySet::of(nato, ukraine);
        for (scenario::Constituency& home : scenario.papers[0].home)
            if (home.id == "pentagon")
                home.listens_to = PartySet::of(nato);
    });
}

ProposePackage exploring(const Package& package) { return {package, {}, Tone::exploring}; }

/// What comes before whatever is owed is passed over; `seat` has its turn then.
void pass(Play& play) {
    const PartyId seat = std::get<Table>(play.state.open.phase).to_act;
    play.act(seat, EndTurn{});
}

bool is_agreed(const Play& play, std::string_view article) {
    return play.state.open.text.agreed_articles.contains(play.article(article));
}

} // namespace

TEST_CASE("Hearing: an article waits until whoever must be heard has had a turn, and stops for no silence",
          "[rule-hearing]") {
    Play play = four_at_table(2);
    play.turn_of(us);
    play.act(us, exploring(play.package({{"ns", 1}})));
    play.turn_of(russia);
    play.act(russia, AcceptProposal{us});
    CHECK_FALSE(is_agreed(play, "nuclear")); // the allies and Kyiv are to be heard
    play.turn_of(nato);
    CHECK(legal_actions(play.view(nato)).hearable == PartySet::of(us));
    CHECK(legal_actions(play.view(nato)).answerable.empty());
    play.act(nato, EndTurn{});
    CHECK_FALSE(is_agreed(play, "nuclear"));
    play.turn_of(ukraine);
    play.act(ukraine, EndTurn{});
    CHECK(is_agreed(play, "nuclear"));
    const auto opinions = play.happened<OpinionGiven>();
    REQUIRE(opinions.size() == 2);
    CHECK(opinions[0].by == nato);
    CHECK(opinions[1].opinion == Opinion::lives_with_it);
    CHECK(play.happened<AgreedUnheard>().empty());
}

TEST_CASE("Hearing: an objection stops nothing and has its price, a welcome its worth", "[rule-hearing]") {
    for (const bool objects : {true, false}) {
        INFO(objects);
        Play play = four_at_table(2);
        const int trust = play.trust(ukraine, us), listening = play.support(nato, "west"),
                  deaf = play.support(nato, "hosts");
        play.turn_of(nato);
        play.act(nato, exploring(play.package({{"hot", 1}})));
        play.turn_of(ukraine);
        // As a whole alone: it decides nothing there.
        CHECK(play.refused(ukraine, AcceptArticles{nato, play.articles({"contacts"})}) == RefusalCode::only_heard);
        if (objects)
            play.act(ukraine, RefuseProposal{nato, play.article("contacts"), Reason::trust});
        else
            play.act(ukraine, AcceptProposal{nato});
        CHECK(play.state.open.proposals[nato.index()].has_value());
        play.turn_of(us);
        play.act(us, AcceptProposal{nato});
        CHECK_FALSE(is_agreed(play, "contacts"));
        play.turn_of(russia);
        play.act(russia, AcceptProposal{nato});
        CHECK(is_agreed(play, "contacts"));
        CHECK(play.happened<AgreedUnheard>().size() == (objects ? 1U : 0U));
        CHECK(play.trust(ukraine, us) == trust + (objects ? amounts::agreed_unheard_trust : 0));
        CHECK(play.support(nato, "west") ==
              listening + (objects ? amounts::agreed_unheard_support : amounts::welcomed_support));
        CHECK(play.support(nato, "hosts") == deaf); // they listen to Washington
    }
}

TEST_CASE("Hearing: what is agreed while somebody is out of the room who was to be heard is agreed unheard",
          "[rule-hearing]") {
    Play play = four_at_table(0);
    const int trust = play.trust(ukraine, russia), pentagon = play.support(us, "pentagon");
    play.turn_of(us);
    play.act(us, exploring(play.package({{"ns", 1}})));
    play.turn_of(russia);
    play.act(russia, AcceptProposal{us});
    CHECK(is_agreed(play, "nuclear"));
    const auto unheard = play.happened<AgreedUnheard>();
    REQUIRE(unheard.size() == 2);
    CHECK(unheard[0].by == nato);
    CHECK(unheard[0].absent);
    CHECK(play.trust(ukraine, russia) == trust + amounts::agreed_unheard_trust);
    CHECK(play.support(us, "pentagon") == pentagon + amounts::agreed_unheard_support);
}

TEST_CASE("Consent: without a party that must agree an article is not tabled, and not agreed", "[rule-consent]") {
    const auto kyiv_agrees = [](scenario::Scenario& scenario) {
        for (treaty::Article& article : scenario.open.text.articles)
            if (article.id == "nuclear") {
                article.must_agree = PartySet::of(ukraine);
                article.must_be_heard = PartySet::of(nato);
            }
    };
    Play away = four_at_table(0, kyiv_agrees);
    away.turn_of(us);
    const auto refusal = check(away.view(us), exploring(away.package({{"ns", 1}})));
    REQUIRE(refusal);
    CHECK(refusal->code == RefusalCode::needed_party_absent);
    CHECK(refusal->party == ukraine);
    CHECK_FALSE(legal_actions(away.view(us)).tableable.contains(away.article("nuclear")));
    Play play = four_at_table(2, kyiv_agrees);
    play.turn_of(us);
    play.act(us, exploring(play.package({{"ns", 1}})));
    play.turn_of(russia);
    play.act(russia, AcceptProposal{us});
    play.turn_of(nato);
    pass(play);
    CHECK_FALSE(is_agreed(play, "nuclear"));
    play.turn_of(ukraine);
    play.act(ukraine, AcceptProposal{us});
    CHECK(is_agreed(play, "nuclear"));
}

TEST_CASE("Consent: whom a text names initials it, and it is not initialled while one of them is away",
          "[rule-consent]") {
    const auto change = [](scenario::Scenario& scenario) {
        for (treaty::Provision& provision : scenario.open.text.provisions)
            if (provision.id == "form")
                provision.obligors = PartySet::of(us, russia);
        for (scenario::Forum& forum : scenario.open.forums)
            if (forum.id == "geneva")
                forum.agenda = ArticleSet::first(scenario.open.text.articles.size());
        scenario.open.text.must_agree = PartySet::of(us, russia) | PartySet::of(ukraine);
    };
    Play play = four_at_table(0, change);
    for (const auto& package : {play.package({{"ns", 1}}), play.package({{"form", 1}})}) {
        play.state.open.text.agreed = treaty::with(play.scenario->open.text, play.state.open.text.agreed, package);
        play.state.open.text.agreed_articles = play.state.open.text.agreed_articles | package.articles;
    }
    CHECK(signatories(play.scenario->open, play.state.open.text) == (PartySet::of(us, russia) | PartySet::of(ukraine)));
    play.turn_of(us);
    const auto refusal = check(play.view(us), InitialText{});
    REQUIRE(refusal);
    CHECK(refusal->code == RefusalCode::needed_party_absent);
    CHECK(refusal->party == ukraine);
}

TEST_CASE("Consent: one refusal leaves a proposal to those who accepted it, and asks again at the next session",
          "[rule-consent]") {
    Play play = four_at_table(2);
    play.turn_of(us);
    play.act(us, exploring(play.package({{"ex_ru", 1}})));
    play.turn_of(nato);
    play.act(nato, AcceptProposal{us});
    play.turn_of(russia);
    play.act(russia, RefuseProposal{us, play.article("exercises"), Reason::timing});
    const auto& proposal = play.state.open.proposals[us.index()];
    REQUIRE(proposal);
    CHECK(proposal->accepted_by == PartySet::of(us, nato));
    CHECK_FALSE(legal_actions(play.view(russia)).answerable.contains(us));
    play.state.open.tension = 20;
    play.go_to_table(3);
    REQUIRE(play.state.open.proposals[us.index()]);
    play.turn_of(russia);
    CHECK_FALSE(play.refused(russia, AcceptProposal{us}));
    // A refusal that wipes out nobody's word ends it, as everywhere.
    play.turn_of(ukraine);
    play.act(ukraine, exploring(play.package({{"line", 1}})));
    play.turn_of(russia);
    play.act(russia, RefuseProposal{ukraine, play.article("ukraine"), Reason::cost});
    CHECK_FALSE(play.state.open.proposals[ukraine.index()]);
}

TEST_CASE("Hearing: initials do not stand over what a silence completes", "[rule-hearing]") {
    Play play = four_at_table(2);
    for (const auto& package : {play.package({{"hot", 1}}), play.package({{"form", 1}}), play.package({{"de", 1}})}) {
        play.state.open.text.agreed = treaty::with(play.scenario->open.text, play.state.open.text.agreed, package);
        play.state.open.text.agreed_articles = play.state.open.text.agreed_articles | package.articles;
    }
    play.turn_of(us);
    play.act(us, exploring(play.package({{"ns", 1}})));
    play.turn_of(russia);
    play.act(russia, AcceptProposal{us});
    play.turn_of(nato);
    play.state.open.proposals[us.index()]->heard_by = PartySet::of(ukraine);
    play.act(nato, InitialText{});
    CHECK(is_agreed(play, "nuclear"));
    CHECK(play.state.open.initialled.empty());
}

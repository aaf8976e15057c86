#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

namespace {

ProposePackage firm(const Package& package) { return {package, {}, Tone::firm}; }

} // namespace

TEST_CASE("Answer: only another's live proposal, and once", "[rule-live-proposal]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, AcceptProposal{south}) == RefusalCode::no_such_proposal);
    CHECK(play.refused(north, AcceptProposal{PartyId(std::size_t{5})}) == RefusalCode::unknown_party);
    CHECK(play.refused(north, AcceptProposal{north}) == RefusalCode::own_proposal);
    play.act(north, firm(play.package({{"hot", 1}})));
    CHECK(play.refused(north, AcceptProposal{north}) == RefusalCode::not_your_turn);
    play.act(south, RefuseProposal{north, play.article("contacts"), Reason::timing});
    CHECK(play.refused(south, AcceptProposal{north}) == RefusalCode::no_such_proposal);
}

TEST_CASE("Answer: with several parties nothing is agreed before all that must have accepted, each once",
          "[rule-live-proposal][rule-agreement]") {
    Play play("tests/fixtures/three-seats.yaml");
    for (SessionIndex s = 0; s < play.scenario->open.sessions.size(); ++s) {
        play.go_to_table(s);
        if (!std::holds_alternative<Table>(play.state.open.phase))
            break;
        const auto& open = play.scenario->open;
        const PartySet attending = forum_now(open, play.state.open).attending;
        for (const ArticleId article : agenda_now(open, play.state.open)) {
            const PartySet bound = bound_by(open, ArticleSet::of(article));
            if (bound.size() < 3 || !attending.includes(bound))
                continue;
            const PartyId author = std::get<Table>(play.state.open.phase).to_act;
            Package package;
            package.articles = ArticleSet::of(article);
            package.options[open.text.at(article).provisions[0].index()] = 1;
            play.act(author, firm(package));
            const PartyId second = std::get<Table>(play.state.open.phase).to_act;
            play.act(second, AcceptProposal{author});
            CHECK_FALSE(play.state.open.text.agreed_articles.contains(article));
            CHECK(play.refused(second, AcceptProposal{author}) == RefusalCode::already_accepted);
            play.act(second, EndTurn{});
            const PartyId third = std::get<Table>(play.state.open.phase).to_act;
            REQUIRE(third != author);
            play.act(third, AcceptProposal{author});
            CHECK(play.state.open.text.agreed_articles.contains(article));
            return;
        }
        play.close_session();
    }
    FAIL("the table of three has no article that binds all three in one room");
}

TEST_CASE("Answer: parts are whole articles of the proposal; the rest lapses",
          "[rule-whole-article-acceptance][exploit-2]") {
    Play play;
    play.skip_capitals();
    play.act(north, firm(play.package({{"hot", 1}, {"n_lim", 1}, {"s_lim", 2}})));
    CHECK(play.refused(south, AcceptArticles{north, {}}) == RefusalCode::empty_package);
    CHECK(play.refused(south, AcceptArticles{north, play.articles({"form"})}) == RefusalCode::article_not_in_proposal);
    play.act(south, AcceptArticles{north, play.articles({"limits"})});
    CHECK(play.state.open.text.agreed[play.provision("n_lim").index()] == 1);
    CHECK(play.state.open.text.agreed[play.provision("s_lim").index()] == 2); // a mirrored pair goes together
    CHECK(play.state.open.text.agreed[play.provision("hot").index()] == 0);
    CHECK_FALSE(play.state.open.proposals[0]);
}

TEST_CASE("Answer: the second cherry-pick costs trust", "[rule-cherry-picking][exploit-2]") {
    Play play;
    play.skip_capitals();
    play.act(north, firm(play.package({{"hot", 1}, {"s_lim", 1}})));
    play.act(south, AcceptArticles{north, play.articles({"contacts"})});
    CHECK(play.trust(north, south) == 30);
    play.act(south, EndTurn{});
    play.act(north, firm(play.package({{"n_aid", 1}, {"s_lim", 1}})));
    play.act(south, AcceptArticles{north, play.articles({"aid"})});
    CHECK(play.trust(north, south) == 26);
}

TEST_CASE("Answer: what is agreed becomes everybody's position, ad referendum", "[rule-agreement]") {
    Play play;
    play.skip_capitals();
    play.act(north, firm(play.package({{"hot", 2}})));
    play.act(south, AcceptProposal{north});
    const auto hot = play.provision("hot").index();
    CHECK(play.state.open.text.agreed[hot] == 2);
    CHECK(play.state.open.text.position[0][hot] == 2);
    CHECK(play.state.open.text.position[1][hot] == 2);
    CHECK(play.state.open.done[1].firm[hot] == 2);
    CHECK(std::get<Table>(play.state.open.phase).to_act == south); // answering is free
    CHECK(std::get<Table>(play.state.open.phase).actions_left[1] == 3);
}

TEST_CASE("Answer: a refusal names an article of the proposal, and the proposal lapses", "[rule-refusal-with-reason]") {
    Play play;
    play.skip_capitals();
    play.act(north, firm(play.package({{"hot", 1}})));
    CHECK(play.refused(south, RefuseProposal{north, play.article("limits"), Reason::cost}) ==
          RefusalCode::article_not_in_proposal);
    play.act(south, RefuseProposal{north, play.article("contacts"), Reason::form});
    CHECK_FALSE(play.state.open.proposals[0]);
    CHECK(play.state.open.done[1].refused == play.articles({"contacts"}));
    CHECK(play.happened<ProposalRefused>().at(0).reason == Reason::form);
}

TEST_CASE("Answer: instructions bind at the table and at the initials", "[rule-instructions]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, firm(play.package({{"n_aid", 2}}))) == RefusalCode::crosses_instructions);
    play.turn_of(south);
    play.act(south, firm(play.package({{"n_aid", 2}})));
    CHECK(play.refused(north, AcceptProposal{south}) == RefusalCode::crosses_instructions);
    CHECK(play.refused(north, SoundOut{south, play.package({{"n_aid", 2}})}) == RefusalCode::crosses_instructions);
    play.agree(north, play.package({{"hot", 1}, {"form", 0}}));
    play.turn_of(south);
    CHECK(play.refusing_rule(south, InitialText{}) == Rule::initialling); // no form at all: the rules come first
}

TEST_CASE("Answer: what instructions demand must be in the text", "[rule-instructions]") {
    Play play("tests/fixtures/two-seats.yaml", 7);
    // South's instructions ask for a form; make the rules ask for less, so that only the instruction stands in the way.
    auto softer = std::make_shared<parley::scenario::Scenario>(*play.scenario);
    softer->open.least_form = 0;
    play.scenario = softer;
    play.skip_capitals();
    play.agree(north, play.package({{"hot", 1}}));
    play.turn_of(south);
    CHECK(play.refused(south, InitialText{}) == RefusalCode::lacks_instructed_option);
}

TEST_CASE("Answer: a question comes before everything else and earns its mirror",
          "[rule-question-answer][rule-mirror-question][exploit-5]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, AnswerQuestion{}) == RefusalCode::no_question_owed);
    play.act(north, AskPriority{south, play.article("limits"), play.article("aid")});
    CHECK(play.refused(south, EndTurn{}) == RefusalCode::question_owed_first);
    CHECK(play.refused(south, firm(play.package({{"hot", 1}}))) == RefusalCode::question_owed_first);
    SECTION("answered") {
        play.act(south, AnswerQuestion{Preference::second});
        play.act(south, EndTurn{});
        CHECK(play.refused(north, EndTurn{}) == RefusalCode::question_owed_first);
        CHECK(play.refused(north, AnswerQuestion{Preference::deflect}) == RefusalCode::mirror_must_be_answered);
        play.act(north, AnswerQuestion{Preference::first});
        CHECK_FALSE(play.state.open.question);
        CHECK(play.happened<QuestionAnswered>().size() == 2);
    }
    SECTION("deflected: no mirror") {
        play.act(south, AnswerQuestion{Preference::deflect});
        CHECK_FALSE(play.state.open.question);
    }
}

TEST_CASE("Answer: a sounding comes before everything else; its content is its two parties' own",
          "[rule-sounding-answer]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, AnswerSounding{}) == RefusalCode::no_sounding_owed);
    play.act(north, SoundOut{south, play.package({{"n_lim", 1}, {"s_lim", 1}})});
    CHECK(play.refused(south, EndTurn{}) == RefusalCode::sounding_owed_first);
    REQUIRE(play.state.own[1].sounding);
    CHECK(play.state.open.text.position[0][play.provision("n_lim").index()] == treaty::no_option);
    play.act(south, AnswerSounding{Reception::welcome});
    CHECK(play.state.own[0].sounding->welcomed);
    CHECK(play.state.own[1].sounding->welcomed);
}

TEST_CASE("Answer: a declined sounding leaks as often as it should, never from the ministers", "[rule-sounding-leak]") {
    const auto leaks = [](SessionIndex session, int tension) {
        int count = 0;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            Play play("tests/fixtures/two-seats.yaml", seed);
            play.go_to_table(session);
            if (!std::holds_alternative<Table>(play.state.open.phase))
                continue;
            play.turn_of(north);
            play.state.open.tension = static_cast<std::int16_t>(tension);
            const int support = play.support(north, "allies");
            play.act(north, SoundOut{south, play.package({{"hot", 1}})});
            play.act(south, AnswerSounding{Reception::decline});
            const bool leaked = !play.happened<SoundingLeaked>().empty();
            CHECK(play.support(north, "allies") == support - (leaked ? 10 : 0));
            CHECK_FALSE(play.state.own[0].sounding);
            count += leaked ? 1 : 0;
        }
        return count;
    };
    const int calm = leaks(0, 60);
    CHECK(calm > 28);
    CHECK(calm < 65);
    const int tense = leaks(0, 75);
    CHECK(tense > 66);
    CHECK(tense < 115);
    CHECK(leaks(2, 75) == 0);
}

TEST_CASE("Answer: refusing on record what one welcomed costs trust", "[rule-sounding-word]") {
    Play play;
    play.skip_capitals();
    const Package package = play.package({{"n_lim", 1}, {"s_lim", 1}});
    play.act(north, SoundOut{south, package});
    play.act(south, AnswerSounding{Reception::welcome});
    play.act(south, EndTurn{});
    play.act(north, firm(package));
    play.act(south, RefuseProposal{north, play.article("limits"), Reason::cost});
    CHECK(play.trust(north, south) == 26);
}

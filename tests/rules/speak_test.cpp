#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

namespace {

ProposePackage firm(const Package& package) { return {package, {}, Tone::firm}; }

} // namespace

TEST_CASE("Speak: one question a session, of another party, about two articles", "[rule-question][exploit-5]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, AskPriority{north, play.article("limits"), play.article("aid")}) ==
          RefusalCode::unknown_party);
    CHECK(play.refused(north, AskPriority{south, play.article("aid"), play.article("aid")}) ==
          RefusalCode::same_article_twice);
    CHECK(play.refused(north, AskPriority{south, play.article("aid"), ArticleId(std::size_t{11})}) ==
          RefusalCode::unknown_article);
    play.act(north, AskPriority{south, play.article("limits"), play.article("aid")});
    CHECK(std::get<Table>(play.state.open.phase).actions_left[0] == 2); // it costs an action
    play.act(south, AnswerQuestion{Preference::first});
    CHECK(play.refused(south, AskPriority{north, play.article("limits"), play.article("aid")}) ==
          RefusalCode::question_pending);
    play.act(south, EndTurn{});
    play.act(north, AnswerQuestion{Preference::first});
    CHECK(play.refused(north, AskPriority{south, play.article("form"), play.article("aid")}) ==
          RefusalCode::already_asked);
}

TEST_CASE("Speak: two red lines a game, each of which forbids something", "[rule-red-line][exploit-13]") {
    Play play;
    play.skip_capitals();
    const auto line = [&](std::string_view id, treaty::Bound bound, int option) {
        return DeclareRedLine{{play.provision(id), bound, static_cast<OptionIndex>(option)}};
    };
    CHECK(play.refused(north, line("n_lim", treaty::Bound::at_most, 3)) == RefusalCode::red_line_forbids_nothing);
    CHECK(play.refused(north, line("s_lim", treaty::Bound::at_least, 0)) == RefusalCode::red_line_forbids_nothing);
    CHECK(play.refused(north, line("s_lim", treaty::Bound::at_least, 7)) == RefusalCode::unknown_option);
    CHECK(play.refused(north, DeclareRedLine{{ProvisionId(std::size_t{20}), treaty::Bound::at_most, 0}}) ==
          RefusalCode::unknown_option);
    play.act(north, firm(play.package({{"n_lim", 2}})));
    play.act(south, EndTurn{});
    CHECK(play.refused(north, line("n_lim", treaty::Bound::at_most, 1)) == RefusalCode::red_line_already_crossed);
    play.act(north, line("s_back", treaty::Bound::at_least, 1));
    play.act(south, EndTurn{});
    play.act(north, line("n_lim", treaty::Bound::at_most, 2));
    CHECK(play.state.open.red_lines.size() == 2);
    play.go_to_table(1);
    play.turn_of(north);
    CHECK(play.refused(north, line("n_aid", treaty::Bound::at_most, 0)) == RefusalCode::too_many_red_lines);
}

TEST_CASE("Speak: a promise is of goodwill, a threat of pressure, each by a later session",
          "[rule-promise][rule-threat]") {
    Play play;
    play.skip_capitals();
    const auto drill = play.measure(north, "postpone_drill");
    const auto press = play.measure(north, "press");
    CHECK(play.refused(north, PromiseMeasure{press, 2}) == RefusalCode::cannot_be_promised);
    CHECK(play.refused(north, ThreatenMeasure{drill, 2}) == RefusalCode::cannot_be_promised);
    CHECK(play.refused(north, ThreatenMeasure{play.measure(north, "covert"), 2}) == RefusalCode::cannot_be_promised);
    CHECK(play.refused(north, PromiseMeasure{drill, 0}) == RefusalCode::date_has_passed);
    CHECK(play.refused(north, PromiseMeasure{drill, 9}) == RefusalCode::date_has_passed);
    CHECK(play.refused(north, PromiseMeasure{MeasureId(std::size_t{22}), 1}) == RefusalCode::unknown_measure);
    play.act(north, PromiseMeasure{drill, 1});
    play.act(south, EndTurn{});
    CHECK(play.refused(north, PromiseMeasure{drill, 2}) == RefusalCode::word_already_given);
    const int tension = play.state.open.tension;
    play.act(north, ThreatenMeasure{press, 1});
    CHECK(play.state.open.tension == tension + 2);
    CHECK(play.state.open.words.size() == 2);
}

TEST_CASE("Speak: the third threat is not believed", "[rule-threat]") {
    Play play;
    play.skip_capitals();
    play.act(north, ThreatenMeasure{play.measure(north, "press"), 4});
    play.act(south, EndTurn{});
    play.act(north, ThreatenMeasure{play.measure(north, "exercise"), 4});
    play.act(south, EndTurn{});
    const int tension = play.state.open.tension;
    play.act(north, ThreatenMeasure{play.measure(north, "sanction"), 4});
    CHECK(play.state.open.tension == tension);
    CHECK_FALSE(play.state.open.words[2].believed);
}

TEST_CASE("Speak: words kept and broken, at the close of their session", "[rule-words-due]") {
    Play play;
    play.skip_capitals();
    const bool kept = GENERATE(true, false);
    play.act(north, PromiseMeasure{play.measure(north, "postpone_drill"), 1});
    play.act(south, ThreatenMeasure{play.measure(south, "press"), 1});
    play.close_session();
    const int trust = play.trust(south, north);
    const int support = play.support(south, "public");
    if (kept) {
        play.file(north, {play.order(north, "postpone_drill")});
        play.file(south, {play.order(south, "press")});
        CHECK(play.happened<WordKept>().size() == 2);
        CHECK(play.trust(south, north) == trust + 10 + 4); // the gesture itself, and the word
    } else {
        play.close_session();
        CHECK(play.happened<WordBroken>().size() == 2);
        CHECK(play.trust(south, north) == trust - 12);
        CHECK(play.support(south, "public") == support - 8);
    }
    CHECK(play.state.open.words.empty());
}

TEST_CASE("Speak: one sounding at a time to a party, off every agenda", "[rule-sounding]") {
    Play play;
    play.go_to_table(1);
    play.turn_of(north);
    CHECK(play.refused(north, SoundOut{north, play.package({{"hot", 1}})}) == RefusalCode::unknown_party);
    CHECK(play.refused(north, SoundOut{south, {}}) == RefusalCode::empty_package);
    CHECK_FALSE(check(play.view(north), SoundOut{south, play.package({{"form", 1}})})); // not on the council's agenda
    play.act(north, SoundOut{south, play.package({{"form", 1}})});
    for (const Event& event : play.log.events)
        if (std::holds_alternative<SoundingMade>(event.what))
            CHECK(event.audience == PartySet::of(north, south));
}

TEST_CASE("Speak: a party that has not answered one sounding cannot be sounded out again", "[rule-sounding]") {
    Play play("tests/fixtures/three-seats.yaml");
    play.skip_capitals();
    const PartySet attending = forum_now(play.scenario->open, play.state.open).attending;
    REQUIRE(attending.size() == 3);
    Package package;
    package.articles = ArticleSet::of(ArticleId(std::size_t{0}));
    const PartyId first = std::get<Table>(play.state.open.phase).to_act;
    play.act(first, SoundOut{PartyId((first.index() + 2) % 3), package});
    const PartyId second = std::get<Table>(play.state.open.phase).to_act;
    CHECK(play.refused(second, SoundOut{PartyId((first.index() + 2) % 3), package}) == RefusalCode::sounding_pending);
}

TEST_CASE("Speak: instructions are widened where the forum allows it, for capital, once", "[rule-widening]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, WidenMandate{0}) == RefusalCode::cannot_be_widened_here);
    play.go_to_table(2);
    play.turn_of(north);
    CHECK(play.refused(north, WidenMandate{4}) == RefusalCode::no_such_instruction);
    CHECK(play.refused(north, firm(play.package({{"n_aid", 2}}))) == RefusalCode::crosses_instructions);
    const int capital = play.state.own[0].capital;
    play.act(north, WidenMandate{0});
    CHECK(play.state.own[0].capital == capital - 2);
    play.turn_of(north);
    CHECK(play.refused(north, WidenMandate{0}) == RefusalCode::cannot_be_widened_further);
    CHECK_FALSE(check(play.view(north), firm(play.package({{"n_aid", 2}}))));
    play.turn_of(south);
    play.state.own[1].capital = 1;
    CHECK(play.refused(south, WidenMandate{0}) == RefusalCode::not_enough_capital);
}

TEST_CASE("Speak: a text is initialled with its form and one other article", "[rule-initialling][exploit-9]") {
    Play play;
    play.skip_capitals();
    CHECK(play.refused(north, InitialText{}) == RefusalCode::lacks_form);
    play.agree(north, play.package({{"form", 1}}));
    play.turn_of(north);
    CHECK(play.refused(north, InitialText{}) == RefusalCode::lacks_substance);
    play.agree(north, play.package({{"hot", 1}}));
    play.turn_of(north);
    play.act(north, InitialText{});
    CHECK(play.refused(north, InitialText{}) == RefusalCode::not_your_turn);
    play.act(south, InitialText{});
    CHECK(std::holds_alternative<Ratification>(play.state.open.phase));
}

TEST_CASE("Speak: one's own initials are not given twice", "[rule-initialling]") {
    Play play;
    play.skip_capitals();
    play.agree(north, play.package({{"form", 1}, {"hot", 1}}));
    play.turn_of(north);
    play.state.open.initialled.insert(north);
    CHECK(play.refused(north, InitialText{}) == RefusalCode::already_initialled);
}

TEST_CASE("Speak: whom the text does not bind does not initial it, and whom it binds must be there",
          "[rule-initialling]") {
    Play play("tests/fixtures/three-seats.yaml");
    play.skip_capitals();
    const auto& open = play.scenario->open;
    // The text as if an article of two had been agreed: the third is no signatory.
    for (std::size_t i = 0; i < open.text.provisions.size(); ++i)
        if (bound_by(open, ArticleSet::of(open.text.provisions[i].article)).size() == 2 &&
            open.text.provisions[i].article !=
                (open.text.form ? open.text.at(*open.text.form).article : ArticleId(std::size_t{200}))) {
            const ArticleId article = open.text.provisions[i].article;
            for (const ProvisionId provision : open.text.at(article).provisions)
                play.state.open.text.agreed[provision.index()] = 1;
            play.state.open.text.agreed_articles.insert(article);
            const PartySet bound = bound_by(open, ArticleSet::of(article));
            for (const PartyId seat : open.everyone()) {
                play.state.open.phase = Table{seat, {3, 3, 3}};
                const auto refusal = check(play.view(seat), InitialText{});
                if (!open.text.form && !bound.contains(seat))
                    CHECK((refusal && refusal->code == RefusalCode::not_your_undertaking));
            }
            for (std::size_t f = 0; f < open.forums.size(); ++f)
                if (!open.forums[f].attending.includes(bound))
                    for (SessionIndex s = 0; s < open.sessions.size(); ++s)
                        if (open.sessions[s].forum.index() == f) {
                            const PartyId seat = (open.forums[f].attending & bound).front();
                            play.state.open.session = s;
                            play.state.open.phase = Table{seat, {3, 3, 3}};
                            if (!open.text.form)
                                CHECK(play.refused(seat, InitialText{}) == RefusalCode::bound_party_absent);
                        }
            return;
        }
    FAIL("the table of three has no article that binds two");
}

TEST_CASE("Speak: initials lapse when the other does something else", "[rule-initials-answered]") {
    Play play;
    play.skip_capitals();
    play.agree(north, play.package({{"form", 1}, {"hot", 1}}));
    play.turn_of(north);
    play.act(north, InitialText{});
    SECTION("by passing") { play.act(south, EndTurn{}); }
    SECTION("by a proposal") { play.act(south, firm(play.package({{"hot", 2}}))); }
    CHECK(play.state.open.initialled.empty());
    CHECK(play.happened<InitialsLapsed>().size() == 1);
    CHECK(std::holds_alternative<Table>(play.state.open.phase));
}

TEST_CASE("Speak: another's initials are answered even without an action left",
          "[rule-initials-answered][rule-answering-turn]") {
    Play play;
    play.skip_capitals();
    play.agree(north, play.package({{"form", 1}, {"hot", 1}}));
    play.turn_of(north);
    std::get<Table>(play.state.open.phase).actions_left = {1, 0};
    play.act(north, InitialText{});
    REQUIRE(std::holds_alternative<Table>(play.state.open.phase));
    CHECK(std::get<Table>(play.state.open.phase).to_act == south);
    play.act(south, InitialText{});
    CHECK(std::holds_alternative<Ratification>(play.state.open.phase));
}

TEST_CASE("Speak: walking out ends the talks", "[rule-walking-out][rule-game-over]") {
    Play play;
    play.skip_capitals();
    play.act(north, WalkOut{});
    CHECK(play.state.open.tension == 63);
    REQUIRE(std::holds_alternative<Ended>(play.state.open.phase));
    CHECK(std::get<WalkedOut>(std::get<Ended>(play.state.open.phase).how).by == north);
    CHECK(play.refused(north, EndTurn{}) == RefusalCode::game_is_over);
    CHECK(play.refused(south, FileMeasures{}) == RefusalCode::game_is_over);
    CHECK(parties_to_act(play.scenario->open, play.state.open).empty());
}

TEST_CASE("Speak: what costs an action needs one; passing gives one up", "[rule-actions]") {
    Play play;
    play.skip_capitals();
    play.act(north, EndTurn{});
    CHECK(std::get<Table>(play.state.open.phase).actions_left[0] == 2);
    play.act(south, firm(play.package({{"hot", 1}})));
    std::get<Table>(play.state.open.phase).actions_left[0] = 0;
    CHECK(play.refused(north, firm(play.package({{"hot", 2}}))) == RefusalCode::no_actions_left);
    CHECK(play.refused(north, AskPriority{south, play.article("limits"), play.article("aid")}) ==
          RefusalCode::no_actions_left);
    CHECK_FALSE(check(play.view(north), AcceptProposal{south}));
}

TEST_CASE("Speak: without actions a party may still answer, once; letting a proposal stand reserves it",
          "[rule-answering-turn]") {
    Play play;
    play.skip_capitals();
    for (int i = 0; i < 2; ++i) {
        play.act(north, EndTurn{});
        play.act(south, EndTurn{});
    }
    play.act(north, EndTurn{});
    play.act(south, firm(play.package({{"hot", 1}})));
    REQUIRE(std::holds_alternative<Table>(play.state.open.phase)); // north still has its answer
    CHECK(std::get<Table>(play.state.open.phase).to_act == north);
    play.act(north, EndTurn{});
    CHECK(play.happened<ProposalReserved>().size() == 1);
    CHECK_FALSE(std::holds_alternative<Table>(play.state.open.phase));
    play.go_to_table(1);
    play.turn_of(north);
    CHECK_FALSE(check(play.view(north), AcceptProposal{south})); // it still stands the next day
}

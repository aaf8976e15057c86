#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

using namespace parley;
using namespace parley::test;

namespace {

constexpr PartyId us = north, soviet = south;

ProposePackage firm(const Package& package) { return {package, {}, Tone::firm}; }

/// The package of July 1982, without its form.
Package nash(const Play& play) {
    return play.package({{"ss20", 3},
                         {"cruise", 2},
                         {"pershing", 2},
                         {"older", 2},
                         {"asia", 2},
                         {"us_air", 2},
                         {"soviet_air", 2},
                         {"third", 1},
                         {"ver", 2}});
}

/// On the path, with nobody at home moved since the first evening.
Play in_the_wood() {
    Play play("scenarios/woods-1982.yaml");
    play.go_to_table(1);
    for (const PartyId seat : {us, soviet})
        play.state.own[seat.index()].support.fill(55);
    for (std::size_t i = 0; i < play.scenario->deck.size(); ++i) // a summer without news
        play.state.hidden.fired.insert(OccurrenceId(i));
    return play;
}

/// Everybody passes until the assessments are due.
void to_the_report(Play& play) {
    while (std::holds_alternative<Table>(play.state.open.phase)) {
        const PartyId seat = std::get<Table>(play.state.open.phase).to_act;
        play.act(seat, neutral_action(play.view(seat)));
    }
    REQUIRE(std::holds_alternative<Assessment>(play.state.open.phase));
}

void report(Play& play, PartyId seat, ArticleSet articles, Idea idea = Idea::joint) {
    auto filed = std::get<FileAssessment>(neutral_action(play.view(seat)));
    filed.report = {articles, idea};
    play.act(seat, filed);
}

int standing(const Play& play, PartyId seat) { return play.state.own[seat.index()].authority.standing; }

ArticleWeighed weighed(const Play& play, PartyId seat, std::string_view who, std::string_view article) {
    for (const ArticleWeighed& each : play.happened<ArticleWeighed>())
        if (each.party == seat && each.by == play.constituency(seat, who) && each.article == play.article(article))
            return each;
    FAIL("not weighed");
    return {};
}

} // namespace

TEST_CASE("Instructions: outside a personal forum nothing beyond them is tabled, accepted or sounded out",
          "[rule-instructions]") {
    Play play("scenarios/woods-1982.yaml");
    play.go_to_table(0);
    play.turn_of(us);
    const auto beyond = play.package({{"ss20", 4}, {"cruise", 1}, {"pershing", 2}});
    const auto refusal = check(play.view(us), firm(beyond));
    REQUIRE(refusal);
    CHECK(refusal->code == RefusalCode::beyond_instructions);
    CHECK(refusal->provision == play.provision("pershing"));
    CHECK(refusal->number == 1);
    CHECK(play.scenario->papers[0].mandate.instructions[refusal->instruction].by == play.constituency(us, "pentagon"));
    // Less than an instruction asks for is as far beyond it.
    CHECK(play.refused(us, firm(play.package({{"ss20", 2}, {"cruise", 1}}))) == RefusalCode::beyond_instructions);
    CHECK(play.refused(us, SoundOut{soviet, beyond}) == RefusalCode::beyond_instructions);
    CHECK_FALSE(play.refused(us, firm(play.package({{"ss20", 3}, {"cruise", 1}, {"pershing", 1}}))));
    play.act(us, firm(play.package({{"ss20", 3}, {"cruise", 1}})));
    play.turn_of(soviet);
    CHECK(play.refused(soviet, AcceptProposal{us}) == RefusalCode::beyond_instructions);
    CHECK(standing(play, us) == amounts::standing_at_start);
}

TEST_CASE("Personal paper: each rung beyond is paid for once, and at no standing no more is said",
          "[rule-personal-paper]") {
    Play play = in_the_wood();
    play.turn_of(us);
    REQUIRE(standing(play, us) == 6);
    play.act(us, firm(play.package({{"ss20", 3}, {"cruise", 2}, {"pershing", 2}})));
    CHECK(standing(play, us) == 4); // cruise and Pershing, a rung each
    play.turn_of(us);
    play.act(us, firm(play.package({{"ss20", 3}, {"cruise", 2}, {"pershing", 2}, {"asia", 2}})));
    CHECK(standing(play, us) == 4);
    play.turn_of(us);
    // Two rungs more on the Soviet missiles and one on the cruise missiles.
    CHECK_FALSE(play.refused(us, firm(play.package({{"ss20", 1}, {"cruise", 3}, {"pershing", 2}}))));
    play.state.own[0].authority.standing = 2;
    CHECK(play.refused(us, firm(play.package({{"ss20", 1}, {"cruise", 3}, {"pershing", 2}}))) ==
          RefusalCode::no_standing_left);
    CHECK(play.happened<WentBeyond>().size() == 2);
    for (const Event& event : play.log.events)
        if (std::holds_alternative<WentBeyond>(event.what) || std::holds_alternative<StandingMoved>(event.what))
            CHECK(event.audience == PartySet::of(us));
}

TEST_CASE("Personal paper: a rung costs two where its owner was asked beforehand", "[rule-personal-paper]") {
    Play play = in_the_wood();
    play.state.own[0].consulted.insert(play.constituency(us, "pentagon"));
    play.turn_of(us);
    play.act(us, firm(play.package({{"ss20", 3}, {"cruise", 1}, {"pershing", 2}})));
    CHECK(standing(play, us) == 4);
}

TEST_CASE("Personal paper: what is agreed there stands, is not applied, is not initialled, and touches nobody at home",
          "[rule-personal-paper]") {
    Play play = in_the_wood();
    const int tension = play.state.open.tension;
    play.agree(us, nash(play));
    CHECK(play.state.open.text.agreed_articles == nash(play).articles);
    CHECK(play.state.open.exploratory.articles == nash(play).articles);
    CHECK(standing(play, us) == 4);
    CHECK(standing(play, soviet) == 3);
    CHECK(play.support(us, "pentagon") == 55);
    const PartyId seat = std::get<Table>(play.state.open.phase).to_act;
    CHECK(play.refused(seat, InitialText{}) == RefusalCode::only_exploratory);
    play.turn_of(soviet);
    play.act(soviet, firm(play.package({{"asia", 1}})));
    to_the_report(play);
    CHECK(play.state.open.tension == tension); // the wood has no drift, and nothing is applied
    for (const auto& proposal : play.state.open.proposals)
        CHECK_FALSE(proposal);
}

TEST_CASE("Report: articles of the wood alone, and only after it", "[rule-report]") {
    Play play("scenarios/woods-1982.yaml");
    play.go_to_table(0);
    to_the_report(play);
    auto filed = std::get<FileAssessment>(neutral_action(play.view(us)));
    filed.report.articles.insert(play.article("asia"));
    CHECK(play.refused(us, filed) == RefusalCode::no_report_due);
    Play wood = in_the_wood();
    wood.agree(us, wood.package({{"asia", 2}}));
    to_the_report(wood);
    auto second = std::get<FileAssessment>(neutral_action(wood.view(us)));
    second.report.articles.insert(wood.article("europe"));
    CHECK(wood.refused(us, second) == RefusalCode::not_exploratory);
    // What one of the two keeps to itself is gone, and nobody pays.
    report(wood, us, wood.articles({"asia"}));
    const int trust = wood.trust(us, soviet);
    report(wood, soviet, {});
    CHECK(wood.state.open.text.agreed_articles.empty());
    CHECK(wood.state.open.text.agreed[wood.provision("asia").index()] == treaty::status_quo);
    CHECK(wood.happened<ArticleSettled>().front().how == Settlement::gone);
    CHECK(wood.trust(us, soviet) == trust);
}

TEST_CASE("Report: two delegations that both say it was the other's idea are found out", "[rule-report]") {
    Play play = in_the_wood();
    play.agree(us, play.package({{"asia", 1}}));
    to_the_report(play);
    const int trust = play.trust(us, soviet);
    report(play, us, play.articles({"asia"}), Idea::theirs);
    report(play, soviet, play.articles({"asia"}), Idea::theirs);
    CHECK(play.happened<IdeaDisputed>().size() == 1);
    CHECK(play.trust(us, soviet) <= trust + amounts::idea_disputed_trust);
    // Six more with every veto-holder, all the same.
    CHECK(weighed(play, us, "pentagon", "asia").taken.support == 55 - 10 + 2 * (6 - 3) + 6);
}

TEST_CASE("Ownership: the figures worked out for the package of 1982, unasked and asked", "[rule-ownership]") {
    for (const bool asked : {false, true}) {
        Play play = in_the_wood();
        if (asked)
            for (const PartyId seat : {us, soviet})
                for (const std::string_view who : {"white_house", "pentagon", "politburo", "general_staff"}) {
                    const bool american = who == "white_house" || who == "pentagon";
                    if (american != (seat == us))
                        continue;
                    const ConstituencyId id = play.constituency(seat, who);
                    play.state.own[seat.index()].consulted.insert(id);
                    play.state.own[seat.index()].support[id.index()] = 63;
                }
        play.agree(us, nash(play));
        to_the_report(play);
        report(play, us, nash(play).articles);
        report(play, soviet, nash(play).articles);
        INFO(asked);
        // Displays, which the Department likes, are an article of their own.
        CHECK(weighed(play, us, "pentagon", "europe").taken.support == (asked ? 53 : 37));
        CHECK(weighed(play, soviet, "general_staff", "europe").taken.support == (asked ? 52 : 40));
        CHECK(weighed(play, soviet, "politburo", "others").taken.support == (asked ? 49 : 37));
        CHECK(weighed(play, us, "pentagon", "europe").taken.verdict == (asked ? Verdict::owns : Verdict::disowns));
        CHECK(weighed(play, soviet, "general_staff", "europe").taken.verdict ==
              (asked ? Verdict::owns : Verdict::disowns));
        CHECK(weighed(play, soviet, "politburo", "others").taken.verdict ==
              (asked ? Verdict::owns_if : Verdict::disowns));
        CHECK(play.state.open.text.agreed_articles.contains(play.article("europe")) == asked);
        // The leadership would leave the third states out of it: its delegation says so at the next table.
        CHECK_FALSE(play.state.open.text.agreed_articles.contains(play.article("others")));
        CHECK(play.state.open.proposals[soviet.index()].has_value() == asked);
        CHECK(play.state.open.exploratory.articles.empty());
    }
}

TEST_CASE("Ownership: what is disowned is void, and costs standing and the others' trust", "[rule-ownership]") {
    Play play = in_the_wood();
    play.agree(us, play.package({{"third", 1}}));
    to_the_report(play);
    CHECK(standing(play, soviet) == 5);
    const int trust = play.trust(us, soviet);
    play.state.own[1].support.fill(40);
    report(play, us, play.articles({"others"}));
    report(play, soviet, play.articles({"others"}));
    const auto settled = play.happened<ArticleSettled>();
    REQUIRE(settled.size() == 1);
    CHECK(settled[0].how == Settlement::disowned);
    CHECK(settled[0].by == PartySet::of(soviet));
    CHECK(standing(play, soviet) == 3);
    CHECK(standing(play, us) == 6);
    CHECK(play.trust(us, soviet) == trust + amounts::disowned_trust);
    CHECK(play.state.own[1].leverage == amounts::disowned_leverage);
    CHECK(play.state.own[0].leverage == core::Points{});
    CHECK(play.state.open.text.agreed_articles.empty());
}

TEST_CASE("Ownership: the answer comes once the news of the next briefing has come", "[rule-ownership]") {
    Play play = in_the_wood();
    play.state.hidden.fired.clear();
    play.agree(us, nash(play));
    to_the_report(play);
    report(play, us, nash(play).articles);
    CHECK(play.state.open.exploratory.articles == nash(play).articles);
    report(play, soviet, nash(play).articles);
    CHECK(play.state.open.session == 2);
    CHECK(play.state.open.exploratory.articles.empty());
    // Nobody had asked the Department about the Pershing, and it heard of it first.
    const ArticleWeighed department = weighed(play, us, "pentagon", "europe");
    CHECK(department.asked.support < 55);
    CHECK(department.taken.verdict == Verdict::disowns);
    CHECK_FALSE(department.asked.beforehand);
}

TEST_CASE("Ask for room: given, a rung is free and counts as said; refused, it is not gone beyond as a person either",
          "[rule-ask-for-room]") {
    for (const bool given : {true, false}) {
        INFO(given);
        Play play("scenarios/woods-1982.yaml");
        const ConstituencyId pentagon = play.constituency(us, "pentagon");
        // Its worst concern at the next rung counts with its support.
        play.state.own[0].support[pentagon.index()] =
            static_cast<std::int16_t>(amounts::room_from + 16 - (given ? 0 : 1));
        play.file(us, {play.order(us, "ask_for_room", pentagon)});
        play.file(soviet, {});
        const auto answers = play.happened<RoomAnswered>();
        REQUIRE(answers.size() == 1);
        CHECK(answers[0].given == given);
        CHECK(play.view(us).concerns(pentagon) == nullptr);
        for (const Event& event : play.log.events)
            if (std::holds_alternative<RoomAnswered>(event.what))
                CHECK(event.audience == PartySet::of(us));
        CHECK(instruction_now(play.view(us), 0).option == (given ? 2 : 1));
        play.go_to_table(1);
        play.turn_of(us);
        const auto pershing = firm(play.package({{"ss20", 3}, {"cruise", 1}, {"pershing", 2}}));
        if (given) {
            play.act(us, pershing);
            CHECK(standing(play, us) == amounts::standing_at_start);
        } else {
            CHECK(play.refused(us, pershing) == RefusalCode::room_was_refused);
            // Another's line is not touched by it.
            CHECK_FALSE(play.refused(us, firm(play.package({{"ss20", 3}, {"cruise", 2}}))));
        }
    }
}

TEST_CASE("Ask for room: once, of whoever gave an instruction, and it counts as having been asked",
          "[rule-ask-for-room]") {
    Play play("scenarios/woods-1982.yaml");
    const auto order = [&](std::string_view who) {
        FileMeasures filed;
        filed.orders.push_back(play.order(us, "ask_for_room", play.constituency(us, who)));
        return filed;
    };
    CHECK(play.refused(us, order("streets")) == RefusalCode::no_instruction_of_theirs);
    play.file(us, {play.order(us, "ask_for_room", play.constituency(us, "white_house"))});
    play.file(soviet, {play.order(soviet, "ask_for_room", play.constituency(soviet, "politburo"))});
    CHECK(play.happened<RoomAnswered>().size() == 3); // the leadership gave two instructions
    CHECK(asked_beforehand(play.state.own[0], play.constituency(us, "white_house")));
    CHECK_FALSE(asked_beforehand(play.state.own[0], play.constituency(us, "pentagon")));
    play.close_session();
    CHECK(play.refused(us, order("white_house")) == RefusalCode::measure_spent);
}

TEST_CASE("Ad referendum: what is owned frees its delegation's tongue, and is not weighed a second time",
          "[rule-ad-referendum]") {
    Play play = in_the_wood();
    for (const PartyId seat : {us, soviet})
        play.state.own[seat.index()].support.fill(90);
    const Package europe = play.package({{"ss20", 3}, {"cruise", 2}, {"pershing", 2}});
    play.agree(us, europe);
    to_the_report(play);
    report(play, us, europe.articles);
    report(play, soviet, europe.articles);
    CHECK(play.state.open.exploratory.owned == europe.articles);
    CHECK(play.state.open.text.agreed_articles == europe.articles);
    const std::size_t pershing = play.provision("pershing").index();
    CHECK(play.state.open.done[0].firm[pershing] == 2);
    CHECK(play.state.own[0].authority.released[0] == 1);
    play.go_to_table(2);
    play.agree(soviet, play.package({{"form", 2}}));
    for (const PartyId seat : {us, soviet})
        play.state.own[seat.index()].support.fill(20);
    play.state.own[0].consulted.insert(play.constituency(us, "pentagon"));
    const auto again = weigh_known(play.view(us), play.constituency(us, "pentagon"), play.state.open.text.agreed);
    REQUIRE(again);
    CHECK_FALSE(again->can_veto);
    // One rung changed since, and it weighs again.
    treaty::Outcome changed = play.state.open.text.agreed;
    changed[pershing] = 1;
    CHECK(weigh_known(play.view(us), play.constituency(us, "pentagon"), changed)->vetoes());
    // The same words can be said at the table now, and no farther.
    play.turn_of(us);
    CHECK_FALSE(play.refused(us, firm(play.package({{"ss20", 4}, {"cruise", 2}, {"pershing", 2}}))));
    CHECK(play.refused(us, firm(play.package({{"ss20", 4}, {"cruise", 3}, {"pershing", 2}}))) ==
          RefusalCode::beyond_instructions);
}

TEST_CASE("Ad referendum: what one capital would own with a change lies on the table as its proposal",
          "[rule-ad-referendum]") {
    Play play = in_the_wood();
    const Package europe = play.package({{"ss20", 3}, {"cruise", 2}, {"pershing", 2}});
    play.agree(us, europe);
    to_the_report(play);
    for (const PartyId seat : {us, soviet})
        play.state.own[seat.index()].support.fill(90);
    // The Department alone hesitates: 63 − 16 + 6 − 10 + 2 = 45.
    play.state.own[0].support[play.constituency(us, "pentagon").index()] = 63;
    report(play, us, europe.articles);
    report(play, soviet, europe.articles);
    const auto taken = weighed(play, us, "pentagon", "europe").taken;
    REQUIRE(taken.verdict == Verdict::owns_if);
    CHECK(taken.asks == play.provision("pershing"));
    CHECK(taken.wants == 1);
    CHECK(play.state.open.text.agreed_articles.empty());
    REQUIRE(play.state.open.proposals[0]);
    CHECK(play.state.open.proposals[0]->package == play.package({{"ss20", 3}, {"cruise", 2}, {"pershing", 1}}));
    CHECK_FALSE(play.state.open.proposals[1]);
    play.go_to_table(2);
    play.turn_of(soviet);
    CHECK_FALSE(play.refused(soviet, AcceptProposal{us}));
}

TEST_CASE("What a capital answers to a delegation that asks for room changes nothing that the other seat sees",
          "[leak][rule-ask-for-room]") {
    const auto asked = [](int support) {
        Play play("scenarios/woods-1982.yaml");
        const ConstituencyId pentagon = play.constituency(us, "pentagon");
        play.state.own[0].support[pentagon.index()] = static_cast<std::int16_t>(support);
        play.file(us, {play.order(us, "ask_for_room", pentagon)});
        play.file(soviet, {});
        return play;
    };
    const Play given = asked(90), refused = asked(40);
    REQUIRE(given.happened<RoomAnswered>()[0].given != refused.happened<RoomAnswered>()[0].given);
    CHECK(View(*given.scenario, given.state, soviet) == View(*given.scenario, refused.state, soviet));
}

TEST_CASE("What the other was told, and how it stands at home, changes nothing that a seat sees in the wood",
          "[leak][rule-personal-paper]") {
    const auto first = read_from_tree("scenarios/woods-1982.yaml");
    auto second = *first;
    auto& theirs = second.papers[soviet.index()].mandate.instructions;
    theirs.clear();
    theirs.push_back({{ProvisionId(0), treaty::Bound::at_most, 1}, ConstituencyId(0), "Otherwise instructed."});
    Play play = in_the_wood();
    State one = play.state, two = play.state;
    two.own[soviet.index()].authority = {5, {1, 1}, {}, {}, {}};
    EventLog heard[2];
    const auto both = [&](PartyId seat, const Action& action) {
        REQUIRE_FALSE(check(View(*first, one, seat), action));
        REQUIRE_FALSE(check(View(second, two, seat), action));
        apply(*first, one, seat, action, heard[0]);
        apply(second, two, seat, action, heard[1]);
        REQUIRE(View(*first, one, us) == View(second, two, us));
    };
    while (std::get<Table>(one.open.phase).to_act != soviet)
        both(us, EndTurn{});
    both(soviet, firm(play.package({{"ss20", 3}, {"cruise", 2}, {"pershing", 2}})));
    both(us, AcceptProposal{soviet});
    while (std::holds_alternative<Table>(one.open.phase))
        both(std::get<Table>(one.open.phase).to_act, EndTurn{});
    // What it reports is seen in nothing either, until both have.
    auto filed = std::get<FileAssessment>(neutral_action(View(*first, one, soviet)));
    State silent = one;
    apply(*first, silent, soviet, filed, heard[0]);
    filed.report = {play.articles({"europe"}), Idea::theirs};
    apply(*first, one, soviet, filed, heard[1]);
    CHECK(View(*first, one, us) == View(*first, silent, us));
    const auto told = [](const EventLog& log) {
        std::size_t count = 0;
        for (const Event& event : log.events)
            count += event.audience.contains(us) ? 1U : 0U;
        return count;
    };
    CHECK(told(heard[0]) == told(heard[1]));
}

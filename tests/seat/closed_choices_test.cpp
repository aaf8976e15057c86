// What is closed says why, and truly: the rule that closes it, not one that closes something else.
#include "game/game.hpp"
#include "game/journal_file.hpp"
#include "rules/legal_actions.hpp"
#include "rules/world/rooms.hpp"
#include "seat/document.hpp"
#include "seat/preparing.hpp"
#include "seat/update.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"
#include "wording/document.hpp"

#include <algorithm>

using namespace parley;
using namespace parley::tests;

namespace {

/// North has no actions left and a proposal to answer.
[[nodiscard]] seat::Sitting answering_without_actions() {
    seat::Sitting sitting = hot_seat(1);
    for (int turn = 0; turn < 3; ++turn) {
        at_the_table(sitting, north);
        press(sitting, north, "end");
        at_the_table(sitting, south);
        if (turn < 2)
            press(sitting, south, "end");
    }
    draft(sitting, south, {{"1", {{"hot", 1}}}, {"4", {{"form", 1}}}});
    press(sitting, south, {"link", "table"});
    REQUIRE(sitting.persons_due().contains(north));
    return sitting;
}

} // namespace

TEST_CASE("A closed redraft says what closes it, as a closed proposal does") {
    const seat::Sitting sitting = answering_without_actions();
    const seat::Page now = page(sitting, north);
    REQUIRE(now.choice("accept")->is_open());
    REQUIRE_FALSE(now.choice("redraft")->is_open());
    CHECK(now.choice("redraft")->refusal == now.choice("propose")->refusal);
    CHECK(now.choice("redraft")->refusal.find("actions") != std::string::npos);
}

TEST_CASE("Picking from a proposal that is linked as a whole is closed for its linkage") {
    const seat::Sitting sitting = answering_without_actions();
    CHECK(page(sitting, north).choice("pick")->refusal == "It is accepted whole, or not at all.");
}

TEST_CASE("A promise is closed by the rule that closes all of them, not by the first measure of a list") {
    seat::Sitting sitting = hot_seat(1);
    while (sitting.game().state().open.session + std::size_t{1} < sitting.scenario().sessions.size()) {
        at_the_table(sitting, north);
        press(sitting, north, "end");
        go_on(sitting, sitting.persons_due().front());
    }
    at_the_table(sitting, north); // of the last session
    const seat::Page now = page(sitting, north);
    for (const char* verb : {"promise", "threaten"}) {
        INFO(verb << ": " << now.choice(verb)->refusal);
        CHECK(now.choice(verb)->refusal.find("session that is still to come") != std::string::npos);
    }
}

TEST_CASE("Before an article is named a refusal has no reasons to give, and does nothing") {
    seat::Sitting sitting = answering_without_actions();
    press(sitting, north, "refuse");
    const seat::Page now = page(sitting, north);
    const seat::Choice* reason = now.choice("reason/cost");
    CHECK_FALSE(reason->is_open());
    CHECK_FALSE(reason->action);
    const std::size_t steps = sitting.game().steps().size();
    sitting.update(north, reason->intent);
    CHECK(sitting.game().steps().size() == steps);
    press(sitting, north, {"article/4", "reason/cost"});
    CHECK(sitting.game().steps().size() == steps + 1);
}

TEST_CASE("Choices that name a target can be told apart, at a table of several too") {
    seat::Sitting sitting = hot_seat(1, "tests/fixtures/three-seats.yaml");
    bool pairs = false;
    at_the_table(sitting, north); // from the second session on articles can be compared
    for (const rules::PartyId seat : sitting.scenario().everyone()) {
        go_on_to(sitting, seat, seat::PageKind::capitals);
        const seat::Page now = page(sitting, seat);
        for (const rules::MeasureOrder& order : rules::legal_actions(sitting.view(seat)).measures) {
            const auto* pair = std::get_if<rules::ArticlePair>(&order.target);
            if (pair == nullptr)
                continue;
            pairs = true;
            const std::string& measure = sitting.scenario().measure(seat, order.measure).id;
            CHECK(now.choice(measure + " " + sitting.scenario().at(pair->of).id + "-" +
                             std::to_string(sitting.scenario().text.at(pair->first).number) + "-" +
                             std::to_string(sitting.scenario().text.at(pair->second).number)) != nullptr);
        }
        press(sitting, seat, "file");
    }
    CHECK(pairs);
}

TEST_CASE("A party without constituencies has a page for its capital all the same") {
    auto scenario = std::make_shared<scenario::Scenario>(*test::read_from_tree("tests/fixtures/two-seats.yaml"));
    scenario->papers[south.index()].home.clear();
    seat::Sitting sitting(game::Game({scenario, 1, {game::Seat{}, game::Seat{}}, false}), std::nullopt);
    go_on_to(sitting, south, seat::PageKind::capitals);
    const seat::Page now = page(sitting, south);
    CHECK(now.choice("exercise")->is_open());
    for (const seat::Choice& choice : now.choices)
        CHECK_FALSE(choice.word.starts_with("consult")); // there is nobody to ask
    press(sitting, south, "file");
}

TEST_CASE(
    "What is locked is closed in the composer, article and rung, with what it waits for, and open for a sounding") {
    seat::Sitting sitting = hot_seat(1, "scenarios/brussels-2017.yaml");
    const rules::PartyId us = north, russia = south;
    for (const rules::PartyId seat : {us, russia}) { // everybody reads it at the briefing
        std::string told;
        for (const std::string& line : wording::briefing(sitting.view(seat)))
            told += line + "\n";
        CHECK(told.find("Locked by") != std::string::npos);
    }
    at_the_table(sitting, russia);
    while (sitting.game().state().open.session < 1) { // Bonn, whose agenda has Syria and Standing
        press(sitting, russia, "end");
        while (!sitting.persons_due().contains(russia) || page(sitting, russia).choice("end") == nullptr)
            go_on(sitting, sitting.persons_due().front());
        if (sitting.game().state().open.session < 1)
            at_the_table(sitting, russia);
    }
    at_the_table(sitting, russia);
    press(sitting, russia, "propose");
    const seat::Page composing = page(sitting, russia);
    REQUIRE(composing.choice("7") != nullptr);
    CHECK(composing.choice("7")->refusal.find("Article 7 (Standing) is locked until three of these are so") == 0);
    CHECK(composing.choice("7")->rule == rules::Rule::locked);
    CHECK(composing.choice("5")->is_open());
    press(sitting, russia, {"5", "syr"});
    const seat::Page ladder = page(sitting, russia);
    CHECK(ladder.choice("option/1")->is_open());
    for (const char* rung : {"option/2", "option/3", "option/4"}) {
        REQUIRE(ladder.choice(rung) != nullptr);
        CHECK(ladder.choice(rung)->refusal.find("“daily plans” or more in “The flight-safety line” is locked until") ==
              0);
    }
    for (const rules::PartyId seat : {us, russia})
        for (const seat::ArticleCard& card : seat::document(sitting.model(seat), sitting.view(seat)).articles) {
            const auto locked = std::ranges::count_if(
                card.locks, [](const std::string& line) { return line.starts_with("Locked by"); });
            CHECK(locked == (card.number == 3 || card.number == 5 || card.number == 7 ? 1 : 0));
            if (card.number == 6) // the ministers' room, and how far it goes
                CHECK((card.locks.size() == 1 &&
                       card.locks.front().find("the foreign ministers in Bonn") != std::string::npos));
            if (card.number == 7)
                CHECK((card.standing == "locked" && !card.tableable));
        }
}

TEST_CASE(
    "What is begun from a position holds no option that a lock or a room keeps from the table, but for a sounding") {
    seat::Sitting sitting = hot_seat(1, "scenarios/brussels-2017.yaml");
    const rules::PartyId russia = south;
    const scenario::PublicScenario& scenario = sitting.scenario();
    for (int session = 0; session < 2; ++session) {
        at_the_table(sitting, russia);
        const rules::View view = sitting.view(russia);
        const rules::ArticleSet may = rules::legal_actions(view).tableable;
        REQUIRE_FALSE(may.empty());
        for (const rules::ArticleId article : may) {
            seat::Model model = sitting.model(russia);
            (void)seat::update(model, view, seat::intent::OpenArticle{article});
            const treaty::Package begun = seat::drafted(model).package;
            INFO(scenario.text.at(article).id);
            REQUIRE(begun.articles == rules::ArticleSet::of(article));
            CHECK_FALSE(rules::is_shut(scenario, view.open(), begun));
        }
        for (const rules::PartyId whose : {north, russia}) { // all that they last had, their own and the others'
            seat::Model model = sitting.model(russia);
            (void)seat::update(model, view, seat::intent::DraftPositions{whose, {}});
            const treaty::Package begun = seat::drafted(model).package;
            for (const rules::ArticleId article : begun.articles)
                for (const rules::ProvisionId provision : scenario.text.at(article).provisions)
                    CHECK_FALSE(rules::is_shut(scenario, view.open(), provision, begun.options[provision.index()]));
        }
        press(sitting, russia, "end");
        while (sitting.game().state().open.session == session)
            go_on(sitting, sitting.persons_due().front());
    }
    // What was opened with stays as it was said, also in a quiet word.
    const rules::View view = sitting.view(russia);
    CHECK(view.open().text.position[russia.index()][provision(sitting, "syr").index()] == 4);
}

TEST_CASE("An article that goes to another room than the draft is closed, and says which room") {
    seat::Sitting sitting = hot_seat(1, "scenarios/brussels-2017.yaml");
    const rules::PartyId russia = south;
    while (sitting.game().state().open.session < 1)
        go_on(sitting, sitting.persons_due().front());
    at_the_table(sitting, russia);
    press(sitting, russia, {"propose", "1", "done"});
    const seat::Page now = page(sitting, russia);
    REQUIRE(now.choice("6") != nullptr);
    CHECK_FALSE(now.choice("6")->is_open());
    CHECK(now.choice("6")->rule == rules::Rule::rooms);
    CHECK(now.choice("5")->is_open());
    REQUIRE(now.choice("8") != nullptr); // the services wait for an adviser
    CHECK(now.choice("8")->refusal.find("while the chair of the President's adviser on security is empty") !=
          std::string::npos);
}

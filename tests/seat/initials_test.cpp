// The others' initials stop the turn, what lets them lapse is asked about, and a warning is given once.
#include "rules/check.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"

#include <algorithm>

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

/// North has initialled a text of a line and a form; south is to decide.
[[nodiscard]] seat::Sitting initialled_by_north() {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"1", {{"hot", 1}}}, {"4", {{"form", 1}}}});
    at_the_table(sitting, south);
    press(sitting, south, {"accept", "end"});
    at_the_table(sitting, north);
    press(sitting, north, "initial");
    REQUIRE(sitting.persons_due().contains(south));
    return sitting;
}

} // namespace

TEST_CASE("The others' initials stop the turn, and one may go on negotiating") {
    seat::Sitting sitting = initialled_by_north();
    seat::Page now = page(sitting, south);
    CHECK(now.kind == PageKind::initials);
    const auto replies = std::ranges::count(now.choices, seat::ChoiceGroup::reply, &seat::Choice::group);
    CHECK(replies == 2);
    CHECK(now.choice("end") != nullptr); // the table's verbs stand beside them: each goes on negotiating
    for (const seat::Choice& choice : now.choices)
        if (choice.action && choice.is_open() && choice.group != seat::ChoiceGroup::reply) {
            INFO(choice.key());
            CHECK(choice.confirmation);
        }
    press(sitting, south, "negotiate");
    now = page(sitting, south);
    CHECK(now.kind == PageKind::table);
    CHECK(now.choice("initial")->is_open());
    CHECK(sitting.game().state().open.initialled == rules::PartySet::of(north));
}

TEST_CASE("A step that lets initials lapse asks first, and lapses them only on yes") {
    seat::Sitting sitting = initialled_by_north();
    press(sitting, south, "negotiate");
    for (const seat::Choice& choice : page(sitting, south).choices)
        if (choice.action && choice.is_open()) {
            INFO(choice.key());
            CHECK(choice.confirmation);
        }
    const std::size_t steps = sitting.game().steps().size();
    sitting.update(south, page(sitting, south).choice("end")->intent);
    REQUIRE(sitting.model(south).question);
    sitting.update(south, seat::intent::Confirm{false});
    CHECK(sitting.game().steps().size() == steps);
    CHECK(sitting.game().state().open.initialled == rules::PartySet::of(north));
    press(sitting, south, "end"); // with yes
    CHECK(sitting.game().state().open.initialled.empty());
    at_the_table(sitting, south);
    CHECK(page(sitting, south).kind == PageKind::table);
    // Initialled once more, the turn stops once more.
    at_the_table(sitting, north);
    press(sitting, north, "initial");
    CHECK(page(sitting, south).kind == PageKind::initials);
}

TEST_CASE("Answering what is owed is not asked about, whatever initials stand") {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"1", {{"hot", 1}}}, {"4", {{"form", 1}}}});
    at_the_table(sitting, south);
    press(sitting, south, {"accept", "ask", "article/1", "article/2", "say"});
    REQUIRE(page(sitting, north).kind == PageKind::question);
    press(sitting, north, "second");
    press(sitting, north, "initial");
    REQUIRE(page(sitting, south).kind == PageKind::question); // the mirror comes before the initials
    sitting.update(south, page(sitting, south).choice("first")->intent);
    CHECK_FALSE(sitting.model(south).question);
    CHECK(sitting.game().state().open.initialled == rules::PartySet::of(north));
    CHECK(page(sitting, south).kind == PageKind::initials);
}

TEST_CASE("A warning is given once; what cannot be undone is asked about every time") {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"1", {{"hot", 1}}}, {"4", {{"form", 1}}}});
    at_the_table(sitting, south);
    press(sitting, south, "accept");
    const auto asked = [&] {
        sitting.update(south, page(sitting, south).choice("initial")->intent);
        REQUIRE(sitting.model(south).question);
        const std::string text = sitting.model(south).question->text;
        sitting.update(south, seat::intent::Confirm{false});
        return text;
    };
    const std::string first = asked(), second = asked();
    CHECK(sitting.model(south).warned.size() == 1);
    CHECK(first.size() > second.size());
    CHECK(first.ends_with(second)); // the question stands under the warning
    CHECK(asked() == second);
    sitting.model(south).warnings = false;
    sitting.model(south).warned.clear();
    CHECK(asked() == second);
    CHECK(sitting.model(south).warned.empty());
}

TEST_CASE("A draft, a speech and a filing are put away with the act, and not by what is declined") {
    seat::Sitting sitting = initialled_by_north();
    press(sitting, south, "negotiate");
    draft(sitting, south, {{"2", {{"n_lim", 1}}}});
    sitting.update(south, page(sitting, south).choice("table")->intent);
    REQUIRE(sitting.model(south).question);
    sitting.update(south, seat::intent::Confirm{false});
    CHECK(sitting.model(south).prepared.draft);
    press(sitting, south, "table");
    CHECK_FALSE(sitting.model(south).prepared.draft);
    CHECK(page(sitting, south).panel == seat::Panel::overview);
}

TEST_CASE("Initials are asked of those whom the text binds, and of nobody else") {
    seat::Sitting sitting = hot_seat(1, "tests/fixtures/four-seats.yaml");
    const rules::PartyId east(std::size_t{2});
    while (sitting.game().state().open.session < 2) { // the inn, where all four sit
        go_on(sitting, sitting.persons_due().front());
        REQUIRE_FALSE(sitting.game().ended());
    }
    table(sitting, north, {{"1", {{"hp_south", 1}, {"hp_north", 1}}}});
    at_the_table(sitting, south);
    press(sitting, south, {"accept-north", "initial"});
    REQUIRE(sitting.game().state().open.initialled == rules::PartySet::of(south));
    REQUIRE(sitting.persons_due().contains(east));
    const seat::Page now = page(sitting, east);
    INFO(in_full(now));
    REQUIRE(now.kind == PageKind::table);
    CHECK(now.choice("end")->confirmation); // it would let the initials lapse
}

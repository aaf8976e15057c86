// All or none: one press links everything, what joins later too; one press unlinks; a linkage survives a redraft.
#include "seat/preparing.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"

using namespace parley;
using namespace parley::tests;

namespace {

[[nodiscard]] std::size_t linked(const seat::Sitting& sitting, rules::PartyId seat) {
    return seat::drafted(sitting.model(seat)).linked.size();
}

} // namespace

TEST_CASE("One press links all articles and those that join later, one press unlinks, and undo restores") {
    seat::Sitting sitting = hot_seat(1);
    at_the_table(sitting, north);
    draft(sitting, north, {{"1", {{"hot", 1}}}});
    CHECK_FALSE(page(sitting, north).choice("link")->is_open()); // of one article there is nothing to link
    press(sitting, north, {"4", "done"});
    press(sitting, north, "link");
    CHECK(linked(sitting, north) == 2);
    press(sitting, north, {"2", "done"});
    CHECK(linked(sitting, north) == 3);
    press(sitting, north, {"2", "out"});
    CHECK(linked(sitting, north) == 2);
    press(sitting, north, "undo");
    CHECK(linked(sitting, north) == 3);
    press(sitting, north, "link");
    CHECK(linked(sitting, north) == 0);
    press(sitting, north, "undo");
    CHECK(linked(sitting, north) == 3);
    press(sitting, north, "table");
    CHECK(std::get<rules::ProposePackage>(sitting.game().steps().back().action).linked.size() == 3);
}

TEST_CASE("A proposal that is redrafted keeps its linkage, all or in part") {
    for (const bool all : {true, false}) {
        seat::Sitting sitting = hot_seat(1);
        at_the_table(sitting, north);
        draft(sitting, north, {{"1", {{"hot", 1}}}, {"2", {{"n_lim", 1}}}, {"4", {{"form", 1}}}});
        if (all)
            press(sitting, north, "link");
        else
            sitting.update(north,
                           seat::intent::DraftLink{rules::ArticleSet::of(rules::ArticleId(0), rules::ArticleId(1))});
        press(sitting, north, "table");
        at_the_table(sitting, south);
        press(sitting, south, "redraft");
        CHECK(linked(sitting, south) == (all ? 3U : 2U));
        press(sitting, south, {"3", "done"});
        CHECK(linked(sitting, south) == (all ? 3U : 2U)); // theirs names its articles: another is not drawn in
        press(sitting, south, {"1", "out"});
        CHECK(linked(sitting, south) == (all ? 2U : 0U)); // a linkage of one is none
        press(sitting, south, "undo");
        CHECK(linked(sitting, south) == (all ? 3U : 2U));
    }
}

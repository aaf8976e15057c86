// Taking back: what a page shows afterwards is what it showed before.
#include "rules/check.hpp"
#include "seat/document.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

/// What the seat would see with nothing prepared, page and document.
[[nodiscard]] std::string seen_by(const seat::Sitting& sitting, rules::PartyId seat) {
    seat::Model model = sitting.model(seat);
    seat::put_away(model);
    model.curtain = false;
    model.initials_considered = true;
    const rules::View view = sitting.view(seat);
    std::string seen = in_full(seat::page_of(model, view));
    for (const seat::ArticleCard& card : seat::document(model, view).articles) {
        seen += card.title + ": " + card.standing + "\n";
        for (const seat::Clause& clause : card.clauses)
            for (const seat::Bracket& bracket : clause.brackets)
                seen += "  " + clause.number + " " + bracket.words + " " + std::to_string(bracket.whose.bits()) +
                        (bracket.refused ? " refused" : "") + "\n";
    }
    for (const seat::Told& told : model.feed.lines())
        seen += told.text + "\n";
    return seen;
}

} // namespace

TEST_CASE("A step that is taken back leaves page, document and feed as they were", "[choosing]") {
    std::size_t taken = 0;
    for (const char* path : {"tests/fixtures/two-seats.yaml", "tests/fixtures/three-seats.yaml"})
        for (std::uint64_t seed = 0; seed < 2; ++seed) {
            seat::Sitting sitting = hot_seat(seed, path);
            Chooser chooser(sitting, seed, Temper::agreeable);
            std::string before;
            std::size_t checked = 0;
            const auto look = [&](rules::PartyId seat, const seat::Page&) { before = seen_by(sitting, seat); };
            const auto watch = [&](const Press& press) {
                if (!press.acted || sitting.game().undoable(press.seat) == 0 ||
                    checked == sitting.game().steps().size())
                    return;
                const rules::Action done = sitting.game().steps().back().action;
                INFO(path << ", seed " << seed << ": " << press.made.key());
                sitting.update(press.seat, seat::intent::TakeBack{});
                REQUIRE(seen_by(sitting, press.seat) == before);
                REQUIRE(sitting.model(press.seat).notice);
                CHECK_FALSE(sitting.model(press.seat).notice->bad);
                ++taken;
                sitting.update(press.seat, seat::intent::Act{done});
                if (sitting.model(press.seat).question)
                    sitting.update(press.seat, seat::intent::Confirm{true});
                checked = sitting.game().steps().size();
            };
            chooser.play(look, watch);
        }
    CHECK(taken > 40);
}

TEST_CASE("With nothing to take back a notice says so, and the game stays", "[choosing]") {
    seat::Sitting sitting = hot_seat(1);
    go_on_to(sitting, north, PageKind::capitals);
    sitting.update(north, seat::intent::TakeBack{});
    REQUIRE(sitting.model(north).notice);
    CHECK_FALSE(sitting.model(north).notice->bad);
    const std::string nothing = sitting.model(north).notice->text;
    press(sitting, north, "file");
    sitting.update(north, seat::intent::TakeBack{});
    CHECK(sitting.game().steps().empty());
    CHECK(sitting.model(north).notice->text != nothing);
    sitting.update(north, seat::intent::DismissNotice{});
    CHECK_FALSE(sitting.model(north).notice);
}

TEST_CASE("What was refused of ours is still told once the step after it is taken back") {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"1", {{"hot", 1}}}});
    at_the_table(sitting, south);
    press(sitting, south, {"refuse", "article/1", "reason/timing", "end"});
    at_the_table(sitting, north);
    REQUIRE(sitting.model(north).reaction);
    const std::string before = seen_by(sitting, north);
    press(sitting, north, {"redline", "clause/n_aid", "bound/most", "option/1", "say"});
    sitting.update(north, seat::intent::TakeBack{});
    CHECK(sitting.model(north).reaction);
    CHECK(seen_by(sitting, north) == before);
}

TEST_CASE("A question asked before a step was taken back is not answered after it") {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"1", {{"hot", 1}}}, {"4", {{"form", 1}}}});
    at_the_table(sitting, south);
    press(sitting, south, "accept"); // the turn stays with them
    REQUIRE(sitting.persons_due().contains(south));
    sitting.update(south, page(sitting, south).choice("initial")->intent);
    REQUIRE(sitting.model(south).question);
    sitting.update(south, seat::intent::TakeBack{});
    REQUIRE(sitting.game().state().open.text.agreed_articles.empty());
    CHECK_FALSE(sitting.model(south).question);
    sitting.update(south, seat::intent::Confirm{true});
    CHECK(sitting.game().state().open.initialled.empty());
}

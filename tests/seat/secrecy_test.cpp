// What others hide stands on no page, in no document, in no figure and in no feed.
#include "rules/check.hpp"
#include "seat/document.hpp"
#include "seat/figures.hpp"
#include "seat/preparing.hpp"
#include "tests/catch.hpp"
#include "tests/rules/hidden.hpp"
#include "tests/seat/hot_seat.hpp"

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

/// Everything that a face is given.
[[nodiscard]] std::string shown(const seat::Model& model, const rules::View& view) {
    std::string all = in_full(seat::page_of(model, view));
    for (const seat::ArticleCard& card : seat::document(model, view).articles)
        all += card.title + " " + card.standing + "\n";
    if (std::holds_alternative<rules::Table>(view.open().phase)) {
        const seat::PackageFigures figures = seat::package_figures(model, view, seat::drafted(model));
        all += std::to_string(figures.worth.hundredths) + " " + std::to_string(figures.no_deal.hundredths) + " " +
               std::to_string(figures.to_them.low.hundredths) + " " + std::to_string(figures.to_them.high.hundredths);
    }
    return all;
}

} // namespace

TEST_CASE("What others hide changes nothing on a page, label by label", "[leak][choosing]") {
    std::size_t compared = 0;
    for (const std::string& path : test::all_scenarios()) {
        const auto scenario = test::read_from_tree(path);
        const std::size_t stride = scenario->open.text.provisions.size() > 12 ? 20 : 3;
        seat::Sitting sitting = hot_seat(2, path);
        Chooser chooser(sitting, 2, Temper::agreeable);
        std::size_t looks = 0;
        chooser.play(
            [&](rules::PartyId seat, const seat::Page&) {
                if (looks++ % stride != 0 || sitting.game().ended()) // the end shows all
                    return;
                rules::State varied = sitting.game().state();
                for (const rules::PartyId other : scenario->open.everyone() - rules::PartySet::of(seat))
                    vary_hidden(*scenario, varied, other, looks);
                varied.hidden.realised[seat.index()] += core::Points{300};
                varied.hidden.seed ^= 0x5555;
                INFO(path);
                const seat::Model& model = sitting.model(seat);
                REQUIRE(shown(model, rules::View(*scenario, varied, seat)) == shown(model, sitting.view(seat)));
                ++compared;
            },
            [](const Press&) {});
    }
    CHECK(compared > 150);
}

TEST_CASE("What another seat has filed under seal cannot be told from a page or a feed", "[leak]") {
    seat::Sitting one = hot_seat(5), two = hot_seat(5);
    for (seat::Sitting* sitting : {&one, &two})
        go_on_to(*sitting, north, PageKind::capitals);
    press(one, north, {"consult allies", "exercise", "file"});
    press(two, north, {"press", "file"});
    for (seat::Sitting* sitting : {&one, &two})
        read_on(*sitting, south);
    CHECK(shown(one.model(south), one.view(south)) == shown(two.model(south), two.view(south)));
    CHECK(one.model(south).feed.size() == two.model(south).feed.size());
}

TEST_CASE("A feed holds what its seat was told and nothing else, all of it, in order", "[leak][choosing]") {
    for (const char* path : {"tests/fixtures/three-seats.yaml", "tests/fixtures/four-seats.yaml"}) {
        seat::Sitting sitting = hot_seat(8, path);
        Chooser chooser(sitting, 8, Temper::grim);
        chooser.play([](rules::PartyId, const seat::Page&) {}, [](const Press&) {});
        for (const rules::PartyId seat : sitting.scenario().everyone()) {
            const seat::Feed& feed = sitting.model(seat).feed;
            CHECK(feed.events() == sitting.game().events().size());
            std::size_t last = 0;
            for (const seat::Told& told : feed.lines()) {
                REQUIRE(told.number_of_event < sitting.game().events().size());
                REQUIRE(sitting.game().events()[told.number_of_event].audience.contains(seat));
                REQUIRE((last == 0 || told.number_of_event > last));
                REQUIRE_FALSE(told.text.empty());
                last = told.number_of_event;
            }
        }
    }
}

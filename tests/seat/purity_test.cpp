// An update is a function of model, view and intent: twice the same gives the same, and the page is made anew from what
// it comes to.
#include "core/variant_match.hpp"
#include "game/game.hpp"
#include "seat/update.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"

using namespace parley;
using namespace parley::tests;

namespace {

/// What a model holds that a person can tell, and what was asked of the outside.
[[nodiscard]] std::string result_of(seat::Model model, const rules::View& view, const seat::Intent& intent) {
    const seat::Effects effects = seat::update(model, view, intent);
    std::string words = in_full(seat::page_of(model, view));
    if (model.question)
        words += model.question->title + model.question->text + model.question->yes + model.question->no;
    if (model.notice)
        words += model.notice->text + (model.notice->bad ? " bad" : "");
    words += std::to_string(model.warned.size()) + " warnings, news from " + std::to_string(model.news_from) + "\n";
    for (const seat::Effect& effect : effects)
        words +=
            std::to_string(effect.index()) +
            core::match(
                effect, [](const seat::effect::CarryOut& act) { return " act " + std::to_string(act.action.index()); },
                [](const seat::effect::TakeBackStep&) { return std::string(" back"); },
                [](const seat::effect::Sound& sound) { return std::to_string(static_cast<int>(sound.cue)); });
    return words;
}

/// The acts among the effects.
[[nodiscard]] std::vector<rules::Action> acts_of(seat::Model model, const rules::View& view,
                                                 const seat::Intent& intent) {
    std::vector<rules::Action> acts;
    for (const seat::Effect& effect : seat::update(model, view, intent))
        if (const auto* act = std::get_if<seat::effect::CarryOut>(&effect))
            acts.push_back(act->action);
    return acts;
}

} // namespace

TEST_CASE("The same intent on the same model and view gives the same, and leaves the view alone", "[choosing]") {
    std::size_t compared = 0;
    for (const char* path : {"tests/fixtures/two-seats.yaml", "tests/fixtures/four-seats.yaml"}) {
        seat::Sitting sitting = hot_seat(4, path);
        Chooser chooser(sitting, 4, Temper::wild);
        Lots lots(9);
        chooser.play(
            [&](rules::PartyId seat, const seat::Page& page) {
                const seat::Choice& choice = page.choices[lots.below(page.choices.size())];
                const rules::View view = sitting.view(seat), kept = view;
                const seat::Model& model = sitting.model(seat);
                const std::string page_before = in_full(page);
                INFO(path << ": " << choice.key());
                REQUIRE(result_of(model, view, choice.intent) == result_of(model, view, choice.intent));
                REQUIRE(acts_of(model, view, choice.intent) == acts_of(model, view, choice.intent));
                REQUIRE(view == kept);
                REQUIRE(in_full(seat::page_of(model, view)) == page_before);
                ++compared;
            },
            [](const Press&) {});
    }
    CHECK(compared > 100);
}

TEST_CASE("A choice that is closed does nothing in the game, whoever sends its intent all the same", "[choosing]") {
    seat::Sitting sitting = hot_seat(6);
    Chooser chooser(sitting, 6, Temper::wild);
    chooser.play(
        [&](rules::PartyId seat, const seat::Page& page) {
            for (const seat::Choice& choice : page.choices)
                if (!choice.is_open() && !acts_of(sitting.model(seat), sitting.view(seat), choice.intent).empty())
                    FAIL(in_full(page) << "\nclosed, and acts: " << choice.key());
        },
        [](const Press&) {});
}

TEST_CASE("While the others decide nothing that a seat wants reaches the game", "[choosing]") {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"1", {{"hot", 1}}}});
    at_the_table(sitting, south);
    const std::size_t steps = sitting.game().steps().size();
    for (const rules::Action& action : {rules::Action{rules::EndTurn{}}, rules::Action{rules::WalkOut{}},
                                        rules::Action{rules::AcceptProposal{south}}}) {
        sitting.update(north, seat::intent::Act{action});
        CHECK_FALSE(sitting.model(north).question);
        REQUIRE(sitting.model(north).notice);
        CHECK(sitting.model(north).notice->bad);
    }
    CHECK(sitting.game().steps().size() == steps);
    CHECK(page(sitting, north).waiting);
}

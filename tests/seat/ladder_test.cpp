// A ladder prices the draft as it would become: what a rung says is what choosing it makes, and our other positions
// stay.
#include "game/game.hpp"
#include "rules/legal_actions.hpp"
#include "seat/document.hpp"
#include "seat/preparing.hpp"
#include "seat/update.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

/// Checks every rung of every clause that may be drafted, with the draft as it is.
std::size_t check_ladders(const seat::Model& model, const rules::View& view) {
    std::size_t rungs = 0;
    const treaty::CompiledUtility utility = rules::utility_now(view);
    const core::Points now = utility.worth(seat::draft_of(model, view).outcome());
    for (const rules::ArticleId article : seat::draftable(model, view))
        for (const rules::ProvisionId provision : view.scenario().text.at(article).provisions)
            for (const seat::Rung& rung : seat::rungs(model, view, provision)) {
                seat::Model chosen = model;
                (void)seat::update(chosen, view, seat::intent::DraftOption{provision, rung.option});
                INFO(view.scenario().text.at(provision).id << " " << static_cast<int>(rung.option));
                REQUIRE(rung.now == now);
                REQUIRE(rung.whole == utility.worth(seat::draft_of(chosen, view).outcome()));
                const treaty::Package package = seat::drafted(chosen).package;
                REQUIRE(rung.whole ==
                        utility.worth(treaty::with(view.scenario().text, view.open().text.agreed, package)));
                ++rungs;
            }
    return rungs;
}

/// Checks that the change which a rung shows is its sum less the sum that the composer shows.
void check_shown(const seat::Page& page) {
    std::optional<int> worth;
    for (const seat::Section& section : page.sections)
        if (section.title.starts_with("Your package") && !section.lines.empty())
            worth = numbers_in(section.lines.front()).front();
    for (const seat::Choice& choice : page.choices) {
        if (choice.group != seat::ChoiceGroup::ladder)
            continue;
        const std::vector<int> shown = numbers_in(choice.consequence);
        INFO(in_full(page));
        REQUIRE(worth);
        REQUIRE(shown.size() == (choice.chosen ? 1U : 2U));
        REQUIRE(shown[0] == *worth + (choice.chosen ? 0 : shown[1]));
    }
}

} // namespace

TEST_CASE("A rung is worth what the draft is worth once it is chosen, wherever a game has come to", "[choosing]") {
    std::size_t rungs = 0;
    for (const std::string& path : test::all_scenarios()) {
        const bool large = test::read_from_tree(path)->open.text.provisions.size() > 12;
        seat::Sitting sitting = hot_seat(3, path);
        Chooser chooser(sitting, 3, Temper::agreeable);
        std::size_t looks = 0;
        chooser.play(
            [&](rules::PartyId seat, const seat::Page& page) {
                INFO(path);
                if (page.panel == seat::Panel::propose)
                    check_shown(page);
                if (page.kind == PageKind::table && looks++ % (large ? 60 : 8) == 0)
                    rungs += check_ladders(sitting.model(seat), sitting.view(seat));
            },
            [](const Press&) {});
    }
    CHECK(rungs > 800);
}

TEST_CASE("Choosing a rung keeps our other positions in the article, and an agreed article begins as agreed") {
    seat::Sitting sitting = hot_seat(1);
    table(sitting, north, {{"2", {{"n_lim", 1}, {"s_lim", 2}, {"ver", 1}}}});
    table(sitting, south, {{"1", {{"hot", 2}}}});
    at_the_table(sitting, north);
    press(sitting, north, {"accept"});
    at_the_table(sitting, north);
    REQUIRE(sitting.game().state().open.text.agreed_articles.size() == 1);
    const rules::ProvisionId n_lim = provision(sitting, "n_lim"), s_lim = provision(sitting, "s_lim"),
                             ver = provision(sitting, "ver"), hot = provision(sitting, "hot");
    sitting.update(north, seat::intent::DraftOption{s_lim, 3});
    treaty::Package package = seat::drafted(sitting.model(north)).package;
    CHECK(package.options[n_lim.index()] == 1);
    CHECK(package.options[s_lim.index()] == 3);
    CHECK(package.options[ver.index()] == 1);
    sitting.update(north, seat::intent::DraftTakeIn{sitting.scenario().text.at(hot).article});
    package = seat::drafted(sitting.model(north)).package;
    CHECK(package.options[hot.index()] == 2);
    sitting.update(north, seat::intent::ClearDraft{});
    for (const seat::Rung& rung : seat::rungs(sitting.model(north), sitting.view(north), s_lim))
        CHECK(rung.whose.contains(north) == (rung.option == 2));
}

TEST_CASE("Identical brackets of both sides are one bracket, and different ones are two") {
    seat::Sitting sitting = hot_seat(1);
    const auto brackets = [&](rules::PartyId seat, std::string_view id) {
        for (const seat::ArticleCard& card : seat::document(sitting.model(seat), sitting.view(seat)).articles)
            for (const seat::Clause& clause : card.clauses)
                if (clause.provision == provision(sitting, id))
                    return clause.brackets;
        return std::vector<seat::Bracket>{};
    };
    const auto both = rules::PartySet::of(north, south);
    table(sitting, north, {{"2", {{"n_lim", 3}, {"s_lim", 1}}}}); // they opened with 3 and 0
    at_the_table(sitting, south);
    for (const rules::PartyId seat : {north, south}) {
        REQUIRE(brackets(seat, "n_lim").size() == 1);
        CHECK(brackets(seat, "n_lim").front().whose == both);
        CHECK(brackets(seat, "n_lim").front().kind == seat::Bracket::Kind::position);
        CHECK(brackets(seat, "s_lim").size() == 2);
        CHECK(brackets(seat, "n_aid").front().kind == seat::Bracket::Kind::untouched);
    }
    // In the draft: what we write is a bracket of ours, and of theirs where they stand for the same.
    draft(sitting, south, {{"2", {{"s_lim", 1}}}});
    REQUIRE(brackets(south, "s_lim").size() == 1);
    CHECK(brackets(south, "s_lim").front().kind == seat::Bracket::Kind::drafted);
    CHECK(brackets(south, "s_lim").front().whose == both);
    CHECK(brackets(north, "s_lim").size() == 2); // nobody else sees a draft
}

TEST_CASE("A ladder and a speech do not lie open together") {
    seat::Sitting sitting = hot_seat(1);
    at_the_table(sitting, north);
    press(sitting, north, {"propose", "1", "hot", "redline"});
    CHECK(page(sitting, north).field("option") == nullptr);
    press(sitting, north, {"clause/hot", "bound/most", "option/1"});
    sitting.update(north, seat::intent::OpenClause{provision(sitting, "hot")});
    CHECK(page(sitting, north).field("clause") == nullptr);
    CHECK(page(sitting, north).choice("option/1")->group == seat::ChoiceGroup::ladder);
}

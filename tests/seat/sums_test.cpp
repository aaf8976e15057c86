// What is shown of a sum adds up: the parts of a package, the cup of a promise.
#include "seat/figures.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"
#include "wording/document.hpp"

#include <algorithm>
#include <numeric>

using namespace parley;
using namespace parley::tests;

namespace {

[[nodiscard]] rules::ProposePackage random_package(const rules::View& view, Lots& lots) {
    rules::ProposePackage proposal;
    const treaty::TreatyText& text = view.scenario().text;
    for (std::size_t a = 0; a < text.articles.size(); ++a)
        if (lots.below(3) != 0)
            proposal.package.articles.insert(rules::ArticleId(a));
    if (proposal.package.articles.empty())
        proposal.package.articles.insert(rules::ArticleId(0));
    for (const rules::ArticleId article : proposal.package.articles)
        for (const rules::ProvisionId provision : text.at(article).provisions)
            proposal.package.options[provision.index()] =
                static_cast<rules::OptionIndex>(lots.below(text.at(provision).options.size()));
    return proposal;
}

void check_figures(const seat::PackageFigures& figures) {
    int parts = figures.interplay_shown;
    for (const seat::PartWorth& part : figures.parts) {
        parts += part.shown;
        CHECK(std::abs(part.shown * 100 - part.alone.hundredths) < 200); // off by rounding and a share of it at most
    }
    REQUIRE(parts == figures.together_shown);
    REQUIRE(figures.together_shown == figures.worth.rounded() - figures.agreed.rounded());
    REQUIRE(figures.together == figures.worth - figures.agreed);
    REQUIRE((figures.least <= figures.worth && figures.worth <= figures.most));
    REQUIRE((figures.least <= figures.no_deal && figures.no_deal <= figures.most));
    for (const seat::BeliefTick& tick : figures.ticks)
        REQUIRE((figures.least <= tick.worth && tick.worth <= figures.most));
}

void check_cup(const rules::View& view, const rules::ProposePackage& proposal, const seat::PackageFigures& figures) {
    if (!figures.cup)
        return;
    const treaty::Outcome outcome = treaty::with(view.scenario().text, view.open().text.agreed, proposal.package);
    const treaty::Receipt receipt =
        treaty::value_receipt(view.scenario().text, view.mandate(), view.terms(), view.seat(), rules::credits_now(view),
                              figures.cup->provision, outcome);
    REQUIRE(figures.cup->by_trust + figures.cup->by_checking == receipt.counted);
    REQUIRE(figures.cup->face == receipt.face);
    REQUIRE((figures.cup->by_trust >= core::Points{} && figures.cup->by_checking >= core::Points{}));
    REQUIRE(receipt.counted <= receipt.face);
}

/// Adds up what the sheet says in words.
void check_sheet(const std::vector<std::string>& sheet, const seat::PackageFigures& figures) {
    std::vector<int> alone;
    for (const std::string& line : sheet)
        if (line.ends_with(" to us alone."))
            alone.push_back(numbers_in(line).back());
    const auto sum = std::ranges::find_if(sheet, [](const std::string& line) {
        return line.starts_with("Together ") || line.starts_with("Added to what is agreed: ");
    });
    REQUIRE(sum != sheet.end());
    INFO(*sum);
    std::vector<int> told = numbers_in(*sum);
    REQUIRE(told.front() == figures.together_shown);
    REQUIRE(alone.size() == figures.parts.size());
    for (std::size_t i = 0; i < alone.size(); ++i)
        REQUIRE(alone[i] == figures.parts[i].shown);
    if (alone.size() < 2) {
        REQUIRE(alone.front() == told.front());
        return;
    }
    told.erase(told.begin());
    REQUIRE(std::equal(alone.begin(), alone.end(), told.begin()));
    REQUIRE(std::accumulate(told.begin(), told.end(), 0) == figures.together_shown);
}

} // namespace

TEST_CASE("The parts of a package add up to the sum beside them, in figures and in words", "[choosing]") {
    std::size_t packages = 0;
    for (const std::string& path : test::all_scenarios()) {
        const bool large = test::read_from_tree(path)->open.text.provisions.size() > 12;
        seat::Sitting sitting = hot_seat(6, path);
        Chooser chooser(sitting, 6, Temper::agreeable);
        Lots lots(6);
        std::size_t looks = 0;
        chooser.play(
            [&](rules::PartyId seat, const seat::Page& page) {
                if (page.kind != seat::PageKind::table || looks++ % (large ? 16 : 2) != 0)
                    return;
                const rules::View view = sitting.view(seat);
                for (int i = 0; i < 2; ++i, ++packages) {
                    const rules::ProposePackage proposal = random_package(view, lots);
                    const seat::PackageFigures figures = seat::package_figures(sitting.model(seat), view, proposal);
                    INFO(path);
                    check_figures(figures);
                    check_cup(view, proposal, figures);
                    check_sheet(wording::package_sheet(view, proposal.package), figures);
                }
            },
            [](const Press&) {});
    }
    CHECK(packages > 300);
}

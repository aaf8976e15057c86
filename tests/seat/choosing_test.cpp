// Whole games by choices alone, of every scenario, from every seat, and what must hold of every page on the way.
#include "rules/legal_actions.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/seat/choosing.hpp"
#include "tests/seat/hot_seat.hpp"
#include "tests/seat/page_faults.hpp"

#include <array>
#include <set>

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

constexpr std::array tempers{Temper::wild, Temper::agreeable, Temper::grim};
constexpr std::array opponents{"random", "conceder"}; // quick ones

const std::size_t finding_answered = rules::Action(rules::AnswerFinding{}).index();

/// What a series of games came to.
struct Seen {
    std::set<PageKind> pages;
    std::set<seat::Panel> panels;
    std::set<std::size_t> actions; // alternatives of rules::Action
    std::size_t looks{};
};

void play_watched(seat::Sitting sitting, std::uint64_t seed, Temper temper, Seen& seen) {
    Chooser chooser(sitting, seed, temper);
    chooser.play(
        [&](rules::PartyId seat, const seat::Page& page) {
            ++seen.looks;
            seen.pages.insert(page.kind);
            seen.panels.insert(page.panel);
            const auto faults = faults_of(page, sitting.view(seat));
            if (faults.empty())
                return;
            INFO(in_full(page));
            FAIL(faults.front());
        },
        [&](const Press& press) {
            if (press.acted)
                seen.actions.insert(press.made.action->index());
        });
}

} // namespace

TEST_CASE("Whole games can be played by choices alone, from every seat of every scenario", "[choosing]") {
    Seen seen;
    for (const std::string& path : test::all_scenarios()) {
        const scenario::PublicScenario& scenario = test::read_from_tree(path)->open;
        const bool large = scenario.text.provisions.size() > 12;
        for (std::uint64_t seed = 0; seed < (large ? 1U : 3U); ++seed) {
            INFO(path << ", seed " << seed);
            const Temper temper = tempers[(seed + path.size()) % 3];
            for (const rules::PartyId seat : scenario.everyone())
                play_watched(sitting_at(path, seed, rules::PartySet::of(seat), opponents[seed % 2]), seed, temper,
                             seen);
            play_watched(sitting_at(path, seed + 100, scenario.everyone()), seed, temper, seen);
        }
    }
    // The rarest page, a report of a breach, wants a text that is ratified and broken.
    for (std::uint64_t seed = 200; seed < 260 && !seen.actions.contains(finding_answered); ++seed)
        play_watched(hot_seat(seed, "scenarios/first-table.yaml"), seed,
                     seed % 2 == 0 ? Temper::agreeable : Temper::grim, seen);
    CHECK(seen.looks > 5000);
    CHECK(seen.pages.size() == 15);                                   // every kind of page
    CHECK(seen.panels.size() == 6);                                   // whatever can lie open at the table
    CHECK(seen.actions.size() == std::variant_size_v<rules::Action>); // every kind of act was carried out
}

// How much the envoy's search looks at in a second: whole continuations, and actions carried out in them. Prints
// medians, asserts nothing about time. Figures: tests/BENCHMARKS.md.
#include "agents/envoy/envoy.hpp"
#include "agents/envoy/phases.hpp"
#include "agents/search/determinise.hpp"
#include "agents/search/search.hpp"
#include "game/counsel.hpp"
#include "game/delegations.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace parley;

namespace {

struct Rates {
    std::vector<double> plays, applies, each; // a second, a second, milliseconds
};

double middle(std::vector<double> figures) {
    std::nth_element(figures.begin(), figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2), figures.end());
    return figures[figures.size() / 2];
}

/// One search of two actions at a moment of a game, from Russia's seat, with 20,000 nodes.
void search_once(const game::Game& whole, std::size_t step, Rates& rates) {
    const rules::PartyId seat(std::size_t{1});
    const game::Game here = whole.branch(step, whole.setup().seats);
    const rules::View view = here.view(seat);
    if (!here.to_act().contains(seat) || rules::check(view, rules::EndTurn{}))
        return;
    std::vector<rules::Event> shown;
    for (const rules::Event& event : here.events())
        if (event.audience.contains(seat))
            shown.push_back(event);
    agents::Envoy envoy(agents::Manner::formal);
    envoy.observe(view, shown);
    const agents::AgentRandom random{1, static_cast<std::uint32_t>(step)};
    const agents::Memory memory = game::memory_of(here, seat);
    const agents::Outlook outlook = agents::outlook_of(view, envoy.beliefs());
    const agents::Character character = agents::character_of(agents::Manner::formal);
    agents::Workings workings;
    const agents::Standing standing(view, memory, character, random, workings, &outlook);
    const auto bare = agents::bare(view.scenario());
    constexpr std::uint32_t budget = agents::default_node_budget;
    agents::Mind mind{standing, envoy.beliefs().models(), *bare, budget};
    std::vector<rules::Action> actions{rules::EndTurn{}};
    for (const rules::Tone tone : {rules::Tone::firm, rules::Tone::exploring}) {
        const treaty::Outcome bid = standing.bid_at(standing.target_now()).outcome;
        const treaty::Package tabled =
            treaty::part_of(view.scenario().text, {standing.legal.tableable, bid}, standing.legal.tableable);
        const rules::Action action = rules::ProposePackage{tabled, {}, tone};
        if (!rules::check(view, action))
            actions.push_back(action);
    }
    if (actions.size() < 2)
        return;
    const std::clock_t start = std::clock();
    const auto judged = agents::search(mind, actions);
    const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    int plays = 0;
    for (const agents::Judged& each : judged)
        plays += each.plays;
    if (plays == 0 || taken <= 0)
        return;
    rates.plays.push_back(plays / taken);
    rates.applies.push_back((budget - mind.nodes_left) / taken);
    rates.each.push_back(taken * 1e3);
}

} // namespace

TEST_CASE("The envoy's search in a second, geneva-2022", "[search]") {
    const auto scenario = test::read_from_tree("scenarios/geneva-2022.yaml");
    Rates rates;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        game::Game game({scenario, seed, {{"boulware"}, {"tit-for-tat"}}, false});
        game::Delegations(game).run(game);
        for (std::size_t step = 0; step < game.steps().size(); ++step)
            search_once(game, step, rates);
    }
    REQUIRE(rates.plays.size() > 20);
    std::printf("envoy's search: %.0f continuations and %.0f actions a second, %.1f ms a search of 20,000 nodes "
                "(medians of %zu searches in 5 games)\n",
                middle(rates.plays), middle(rates.applies), middle(rates.each), rates.plays.size());
}

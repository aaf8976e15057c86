// What the house can do in a second: prints medians over several runs, asserts nothing about time. Run it alone on an
// idle machine: `benchmarks`. Figures and how they were taken: tests/BENCHMARKS.md.
#include "agents/agent.hpp"
#include "core/keyed_draw.hpp"
#include "game/delegations.hpp"
#include "game/journal.hpp"
#include "rules/apply.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace parley;
using namespace parley::test;

namespace {

constexpr const char* geneva = "scenarios/geneva-2022.yaml";

/// The median of `runs` results of `measure`.
double median(int runs, const std::function<double()>& measure) {
    std::vector<double> results;
    for (int i = 0; i < runs; ++i)
        results.push_back(measure());
    std::nth_element(results.begin(), results.begin() + runs / 2, results.end());
    return results[static_cast<std::size_t>(runs / 2)];
}

/// Of the processor: other work on the machine disturbs them less than those of the clock on the wall.
template <class Work>
double seconds(const Work& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Recorded {
    std::uint64_t seed{};
    std::vector<std::pair<PartyId, Action>> actions;
};

Recorded record(const scenario::Scenario& scenario, std::uint64_t seed) {
    NoEvents sink;
    State state = initial_state(scenario, seed, sink);
    Recorded recorded{seed, {}};
    for (std::uint32_t step = 0; !std::holds_alternative<Ended>(state.open.phase); ++step) {
        const PartyId seat = parties_to_act(scenario.open, state.open).front();
        const Action action = random_action(View(scenario, state, seat), seed, step);
        apply(scenario, state, seat, action, sink);
        recorded.actions.emplace_back(seat, action);
    }
    return recorded;
}

} // namespace

TEST_CASE("Checked actions applied in a second, geneva-2022") {
    const auto scenario = read_from_tree(geneva);
    std::vector<Recorded> games;
    std::size_t actions = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        games.push_back(record(*scenario, seed));
        actions += games.back().actions.size();
    }
    const double each = median(7, [&] {
        return seconds([&] {
            NoEvents sink;
            for (const Recorded& game : games) {
                State state = initial_state(*scenario, game.seed, sink);
                for (const auto& [seat, action] : game.actions) {
                    if (check(View(*scenario, state, seat), action))
                        std::abort(); // recorded actions are allowed
                    apply(*scenario, state, seat, action, sink);
                }
            }
        });
    });
    std::printf("checked actions applied: %.0f a second (%zu actions of %zu games, median of 7)\n",
                static_cast<double>(actions) / each, actions, games.size());
}

TEST_CASE("Whole random games in a second, geneva-2022, choosing included") {
    const auto scenario = read_from_tree(geneva);
    const double each = median(5, [&] {
        return seconds([&] {
            for (std::uint64_t seed = 0; seed < 300; ++seed)
                (void)record(*scenario, seed);
        });
    });
    std::printf("whole random games: %.0f a second (300 games, median of 5)\n", 300 / each);
}

TEST_CASE("Whole games of the default opponent against boulware in a second, geneva-2022") {
    const auto scenario = read_from_tree(geneva);
    const double each = median(3, [&] {
        return seconds([&] {
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                game::Game game({scenario, seed, {{"boulware"}, {"tit-for-tat"}}, false});
                game::Delegations delegations(game);
                delegations.run(game);
            }
        });
    });
    std::printf("boulware against tit-for-tat: %.0f games a second (40 games, median of 3)\n", 40 / each);
}

TEST_CASE("Reading geneva-2022") {
    const std::string text = read_from_tree(geneva)->text;
    const double each = median(9, [&] { return seconds([&] { (void)scenario::read_scenario(text); }); });
    std::printf("reading and checking geneva-2022 (%zu bytes): %.1f ms (median of 9)\n", text.size(), each * 1e3);
}

TEST_CASE("A saved game, and a game in memory") {
    const auto scenario = read_from_tree(geneva);
    game::Game game({scenario, 7, {{"boulware"}, {"tit-for-tat"}}, false});
    game::Delegations delegations(game);
    delegations.run(game);
    const std::string journal = game::journal_of(game);
    std::printf("journal of a whole game: %zu bytes, %zu of them the scenario (%zu steps, %zu events)\n",
                journal.size(), scenario->text.size(), game.steps().size(), game.events().size());
    std::printf("state: %zu bytes; event: %zu bytes; events in memory: %zu bytes\n", sizeof(State), sizeof(Event),
                game.events().size() * sizeof(Event));
    const double load = median(5, [&] { return seconds([&] { (void)game::read_journal(journal); }); });
    std::printf("loading it, every step checked and compared: %.1f ms (median of 5)\n", load * 1e3);
}

TEST_CASE("Copying a state") {
    const auto scenario = read_from_tree(geneva);
    NoEvents sink;
    std::vector<State> states(64, initial_state(*scenario, 7, sink));
    constexpr int copies = 1'000'000;
    const double each = median(9, [&] {
        return seconds([&] {
            for (int i = 0; i < copies; ++i)
                states[static_cast<std::size_t>(i + 1) % 64] = states[static_cast<std::size_t>(i) % 64];
        });
    });
    std::printf("copying a state: %.0f ns (%d copies among 64, median of 9)\n", each / copies * 1e9, copies);
}

// Small classes for tests: games made from seeds, told as tables.
#pragma once

#include "report/classes/class_report.hpp"
#include "tests/game/playing.hpp"

#include <deque>

namespace parley::testing {

/// A game as far as so many steps, or to its end.
inline game::Game played_for(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed,
                             const std::string& agent, std::size_t steps) {
    const game::Game whole = played(std::move(scenario), seed, agent);
    return steps >= whole.steps().size() ? whole : whole.branch(steps, whole.setup().seats);
}

/// Each agent in all seats of one table; the same seed, and so the same instructions, at all of them.
inline std::vector<game::Game> games_of_class(const std::shared_ptr<const scenario::Scenario>& scenario,
                                              const std::vector<std::string>& agents, std::uint64_t seed = 1) {
    std::vector<game::Game> games;
    for (const std::string& agent : agents)
        games.push_back(played(scenario, seed, agent));
    return games;
}

inline report::ClassData class_of(const std::vector<game::Game>& games, const std::vector<std::string>& people = {}) {
    std::vector<report::TableData> tables;
    for (std::size_t i = 0; i < games.size(); ++i)
        tables.push_back(
            report::table_data({static_cast<std::uint32_t>(i + 1), games[i], report::holders_of(games[i], people),
                                "table-" + std::to_string(i + 1) + ".parley"}));
    return report::class_data(games.front().setup().scenario, std::move(tables));
}

} // namespace parley::testing

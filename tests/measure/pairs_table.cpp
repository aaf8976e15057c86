#include "tests/measure/tables.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace parley::testing {

namespace {

struct Pair {
    std::vector<Outcome> first, second;
};

/// A square of the roster against itself, `cell` written in each.
template <class Cell>
void print_square(const char* title, const std::vector<std::string>& names, const std::vector<Pair>& pairs,
                  const Cell& cell) {
    std::printf("\n%s\n%-18s", title, "");
    for (const std::string& name : names)
        std::printf(" %13.13s", name.c_str());
    std::printf("\n");
    for (std::size_t row = 0; row < names.size(); ++row) {
        std::printf("%-18s", names[row].c_str());
        for (std::size_t column = 0; column < names.size(); ++column)
            std::printf(" %13s", cell(pairs[row * names.size() + column]).c_str());
        std::printf("\n");
    }
}

std::string written(const char* format, auto... numbers) {
    char text[64];
    std::snprintf(text, sizeof text, format, numbers...);
    return text;
}

std::string endings(const Pair& pair) {
    const Row row = row_of(pair.first);
    std::string text;
    for (const std::uint32_t ending : row.endings)
        text += (text.empty() ? "" : "/") + std::to_string(ending * 100 / std::max(1U, row.games));
    return text;
}

} // namespace

bool print_pairs(const Request& request) {
    std::vector<std::string> names = request.players;
    if (names.empty())
        for (const agents::AgentKind& kind : agents::roster())
            names.emplace_back(kind.name);
    const auto nobody = std::make_shared<const Hearsay>();
    for (const std::string& name : names)
        if (make_player(name, nobody) == nullptr) {
            std::fprintf(stderr, "measure_play: nobody is called %s\n", name.c_str());
            return false;
        }
    std::vector<Pair> pairs;
    for (const std::string& first : names)
        for (const std::string& second : names) {
            const Match match{request.scenario, {first, second}, request.series, request.games, request.node_budget};
            Pair pair;
            play_match(match, request.jobs, [&](std::uint32_t, const game::Game& game) {
                pair.first.push_back(outcome_of(game, rules::PartyId(0U)));
                pair.second.push_back(outcome_of(game, rules::PartyId(1U)));
            });
            pairs.push_back(std::move(pair));
        }
    const auto& parties = request.scenario->open.parties;
    std::printf("%s, series %llu, %u games a pair; rows %s, columns %s; a share's standard error is at most %.1f %%\n",
                request.scenario->open.id.c_str(), static_cast<unsigned long long>(request.series), request.games,
                parties[0].name.c_str(), parties[1].name.c_str(), 50.0 / std::sqrt(std::max(1.0, 1.0 * request.games)));
    print_square("in force, %", names, pairs,
                 [](const Pair& pair) { return written("%.0f", row_of(pair.first).deals.result().mean / 10); });
    print_square("payoff, points: row / column", names, pairs, [](const Pair& pair) {
        return written("%.1f / %.1f", row_of(pair.first).payoff.result().mean / 100,
                       row_of(pair.second).payoff.result().mean / 100);
    });
    print_square("incident / collapse, %", names, pairs, [](const Pair& pair) {
        const Row row = row_of(pair.first);
        return written("%.0f / %.0f", row.incidents.result().mean / 10, row.crises.result().mean / 10);
    });
    print_square("endings, %: none/walked out/collapsed/not ratified/kept/suspended/left", names, pairs, endings);
    return true;
}

} // namespace parley::testing

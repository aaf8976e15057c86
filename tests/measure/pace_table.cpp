// How fast articles are agreed: issue 12 asks that no more than two are before the third session.
#include "tests/measure/tables.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace parley::testing {

namespace {

/// How many articles stood agreed at the end of each session, from the first; the last is that of the talks' end.
std::vector<std::size_t> articles_by_session(const game::Game& game) {
    std::vector<std::size_t> counts;
    rules::ArticleSet agreed;
    for (const rules::Event& event : game.events()) {
        if (const auto* more = std::get_if<rules::ArticlesAgreed>(&event.what))
            agreed = agreed | more->articles;
        else if (const auto* less = std::get_if<rules::AgreementReopened>(&event.what))
            agreed = agreed - less->articles;
        else if (std::holds_alternative<rules::SessionClosed>(event.what))
            counts.push_back(agreed.size());
    }
    return counts;
}

void print_pace_of(const std::string& name, const std::vector<std::vector<std::size_t>>& games, std::size_t sessions) {
    std::printf("%-18s", name.c_str());
    std::size_t early = 0, most = 0;
    for (std::size_t session = 0; session < sessions; ++session) {
        double sum = 0, reached = 0;
        for (const auto& counts : games)
            if (session < counts.size()) {
                sum += static_cast<double>(counts[session]);
                ++reached;
            }
        std::printf("  %5.2f (%3.0f %%)", reached > 0 ? sum / reached : 0,
                    100 * reached / static_cast<double>(games.size()));
    }
    for (const auto& counts : games) {
        std::size_t before_third = 0;
        for (std::size_t session = 0; session < std::min<std::size_t>(2, counts.size()); ++session)
            before_third = std::max(before_third, counts[session]);
        early += before_third > 2 ? 1 : 0;
        most = std::max(most, before_third);
    }
    std::printf("  | more than two before the third: %5.1f %% of games, most %zu\n",
                100.0 * static_cast<double>(early) / static_cast<double>(games.size()), most);
}

} // namespace

bool print_pace(const Request& request) {
    const std::size_t sessions = request.scenario->open.sessions.size();
    std::printf("%s, series %llu, %u games a row, against %s: articles agreed at the close of each session (share of "
                "games that "
                "reached it)\n",
                request.scenario->open.id.c_str(), static_cast<unsigned long long>(request.series), request.games,
                request.against.c_str());
    for (const std::string& name : request.players.empty() ? std::vector<std::string>{"trader"} : request.players) {
        const auto match = match_of(request, name);
        if (!match)
            return false;
        std::vector<std::vector<std::size_t>> games;
        play_match(*match, request.jobs,
                   [&](std::uint32_t, const game::Game& game) { games.push_back(articles_by_session(game)); });
        print_pace_of(name, games, sessions);
        std::fflush(stdout);
    }
    return true;
}

} // namespace parley::testing

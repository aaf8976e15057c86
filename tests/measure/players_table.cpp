#include "tests/measure/tables.hpp"

#include <cstdio>

namespace parley::testing {

namespace {

void print_share(const game::Mean& share) { std::printf(" %5.1f ±%4.1f", share.mean / 10, share.standard_error / 10); }

void print_points(const game::Mean& points) {
    std::printf(" %6.2f ±%4.2f", points.mean / 100, points.standard_error / 100);
}

void print_row(const std::string& name, const Row& row, const game::Mean& less, const game::Mean& score_less,
               std::size_t profiles) {
    std::printf("%-18s", name.c_str());
    print_share(row.deals.result());
    print_points(row.payoff.result());
    print_points(less);
    print_points(row.payoff_of_deals.result());
    print_points(row.score_worth.result());
    print_points(score_less);
    std::printf(" %5.1f  %5.1f %5.1f  |", row.sessions.result().mean, row.incidents.result().mean / 10,
                row.crises.result().mean / 10);
    for (const std::uint32_t ending : row.endings)
        std::printf(" %4u", ending);
    std::printf(" |");
    for (std::size_t k = 0; k < profiles; ++k)
        std::printf("  %5.1f %% %6.2f (%u)", row.deals_by_profile[k].result().mean / 10,
                    row.payoff_by_profile[k].result().mean / 100, row.deals_by_profile[k].result().count);
    std::printf("\n");
}

void print_head(const Request& request) {
    const scenario::PublicScenario& open = request.scenario->open;
    std::printf("%s, series %llu, %u games a row; the players sit for %s, %s for %s. Points; ± one standard error.\n",
                open.id.c_str(), static_cast<unsigned long long>(request.series), request.games,
                open.parties[request.seat].name.c_str(), request.against.c_str(),
                open.parties[1 - request.seat].name.c_str());
    std::printf("%-18s %11s %13s %13s %13s %13s %13s %5s  %5s %5s  | %4s %4s %4s %4s %4s %4s %4s |", "player",
                "in force %", "payoff", "less first", "if in force", "score's worth", "less first", "sess.", "inc.%",
                "cris%", "none", "out", "coll", "nrat", "kept", "susp", "left");
    for (const scenario::Profile& profile : open.parties[1 - request.seat].profiles)
        std::printf("  %s", profile.id.c_str());
    std::printf(": in force, payoff (games)\n");
}

} // namespace

std::optional<Match> match_of(const Request& request, const std::string& player) {
    const auto nobody = std::make_shared<const Hearsay>();
    for (const std::string& name : {player, request.against})
        if (make_player(name, nobody) == nullptr) {
            std::fprintf(stderr, "measure_play: nobody is called %s\n", name.c_str());
            return std::nullopt;
        }
    Match match{request.scenario, {player, player}, request.series, request.games, request.node_budget};
    match.names[1 - request.seat] = request.against;
    return match;
}

bool print_one_game(const Request& request) {
    const auto match = match_of(request, request.players.empty() ? "trader" : request.players.front());
    if (match)
        print_trace(play_game(*match, request.index));
    return match.has_value();
}

bool print_players(const Request& request) {
    std::vector<std::string> players = request.players;
    if (players.empty())
        players = {"trader", "extreme-opener", "staller", "haggler"};
    if (players == std::vector<std::string>{"all"}) {
        players.clear();
        for (const PlayerKind& kind : cast())
            players.emplace_back(kind.name);
    }
    print_head(request);
    std::vector<Outcome> first;
    for (const std::string& name : players) {
        const auto match = match_of(request, name);
        if (!match)
            return false;
        const std::vector<Outcome> outcomes = outcomes_of(*match, rules::PartyId(request.seat), request.jobs);
        if (first.empty())
            first = outcomes;
        print_row(name, row_of(outcomes), difference(outcomes, first),
                  difference(outcomes, first, &Outcome::score_worth),
                  request.scenario->open.parties[1 - request.seat].profiles.size());
        std::fflush(stdout);
    }
    return true;
}

} // namespace parley::testing

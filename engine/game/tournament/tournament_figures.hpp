// What a tournament came to: figures of each agent with their intervals, who did how well against whom, and a ranking
// that says how sure it is. Made of results alone, the same whatever order or parts they came in. Knows nothing of how
// it is shown.
#pragma once

#include "game/tournament/clustered_means.hpp"
#include "game/tournament/game_result.hpp"
#include "game/tournament/schedule.hpp"

#include <span>

namespace parley::game {

/// What is measured of an agent in a game in which its seat counts.
enum class Measured : std::uint8_t {
    utility,       // as game_result.hpp has it
    points,        // of a text
    score,         // 0–100; whole games only
    agreement,     // share of the games in which a text was initialled by all, or an offer accepted
    in_force,      // share in which it was ratified and not left; whole games only
    to_frontier,   // points; all games
    to_nash,       // points; all games at venues with a Nash point
    gain_captured, // share of the joint gain that was possible; all games
    pareto,        // share of the agreements on the frontier
    at_nash,       // share of the agreements worth the same to all as the Nash point
    steps,         // actions a game; rounds of a negotiation
    uncapped,      // utility before it is cut off; the same as utility where nothing is
};
inline constexpr std::size_t measured_count = 12;

struct AgentFigures {
    std::array<Estimate, measured_count> of{};
    [[nodiscard]] const Estimate& operator[](Measured what) const { return of[static_cast<std::size_t>(what)]; }
};

struct VenueFigures {
    std::vector<AgentFigures> agents;             // by agent
    std::vector<std::vector<AgentFigures>> seats; // by seat, then agent
};

/// An agent's place, all comparisons holding together with a chance of 0.95.
struct Standing {
    AgentIndex agent{};
    std::uint32_t best{}, worst{}; // from 1: one more than the agents surely better; all less those surely worse
    Estimate lead{};       // utility over the next in the ranking, on common clusters, at 95 % by itself; none for
                           // the last
    Estimate joint_lead{}; // the same, with the margin by which all comparisons hold together
    [[nodiscard]] bool tied() const { return best != worst; }
};

struct TournamentFigures {
    std::uint32_t games{};
    std::vector<AgentFigures> overall; // by agent; every venue weighs the same
    std::vector<VenueFigures> venues;
    std::vector<std::vector<Estimate>> against; // [a][b]: utility of a where b sat in another seat
    std::vector<Standing> ranking;              // by falling mean utility, equals in the plan's order
    bool exact{true};                           // false where some frontier was only approximated
    bool venues_are_the_sample{};               // see `strata_of`
};

/// How the games fall into clusters. Whole games: the venues are as given, and at each the repetitions, which share
/// seeds among all pairings, are the sample. Alternating offers hardly depend on the seed: the domains are the sample,
/// so that an interval speaks of domains like these; with one domain, its repetitions.
[[nodiscard]] Strata strata_of(const TournamentPlan& plan);
[[nodiscard]] std::uint32_t cluster_of(const TournamentPlan& plan, const Fixture& fixture);

/// Requires: every game of the plan once, in the order of their numbers.
[[nodiscard]] TournamentFigures figures_of(const Schedule& schedule, std::span<const GameResult> results);

} // namespace parley::game

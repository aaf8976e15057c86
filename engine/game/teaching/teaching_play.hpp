// The invariants of rules/BALANCE.md that only play can tell: how often talks collapse by conduct, what trading,
// stalling and haggling bring against the default opponent, how early a text is signed. The same scenario and plan give
// the same figures. What needs no play is in analysis/teaching/.
#pragma once

#include "analysis/teaching/figures.hpp"
#include "game/in_parallel.hpp"
#include "game/self_play.hpp"

namespace parley::game {

/// How many games; the defaults take about ten seconds for two parties on one core of 2020.
struct TeachingPlan {
    std::uint32_t crisis_games{360};  // a course
    std::uint32_t scripted_games{60}; // a habit and seat, two parties only
    std::uint32_t paired_games{60};   // the default opponent in every seat
    std::uint64_t series{31};
    std::uint32_t node_budget{agents::default_node_budget / 10};
};
/// The plan with so many games a habit and pair, and six times as many a course.
[[nodiscard]] TeachingPlan plan_of(std::uint32_t games);
inline constexpr std::uint32_t usual_teaching_games = 60;

/// In the order of the codes; nothing when a stop was asked for before all was played. `jobs` is a number of threads, 0
/// for as many as the machine has.
[[nodiscard]] std::optional<analysis::TeachingFigures>
played_figures(const std::shared_ptr<const scenario::Scenario>& scenario, const TeachingPlan& plan, std::uint32_t jobs,
               const Progress& progress = {}, const std::stop_token& cancel = {});

} // namespace parley::game

// Which of a few actions leads to the best end, judged by playing on from guessed worlds: every action is tried in the
// same worlds, and each round keeps the better half (sequential halving: Karnin, Koren & Somekh 2013). Bounded in
// nodes, one a `rules::apply`.
#pragma once

#include "agents/search/mind.hpp"
#include "agents/search/rollout.hpp"

#include <vector>

namespace parley::agents {

struct Judged {
    rules::Action action;
    double value{}; // mean worth to the seat, points
    double error{}; // standard error of the mean
    double deals{}; // share of the continuations that ended in a text
    int plays{};
};

/// The actions, best first; those dropped early come last, with fewer plays. Empty where the budget does not allow each
/// of them two plays. Takes at most `share` of the nodes that are left. Requires: the rules allow each of the actions.
[[nodiscard]] std::vector<Judged> search(Mind& mind, const std::vector<rules::Action>& actions, double share = 1,
                                         Play play = play_on);

/// True when `better` is worth more than `other` by `points` and by more than the error of the difference.
[[nodiscard]] bool clearly_better(const Judged& better, const Judged& other, double points);

} // namespace parley::agents

// Exact searches over a plain domain between one's own worth and what others are believed to like: the kindest bid at
// an aspiration, and the estimated Nash outcome. Branch and bound issue by issue; never sorts or enumerates all
// outcomes unless it must. Knows no strategy.
#pragma once

#include "agents/bargaining/preference.hpp"
#include "agents/opponent/issue_models.hpp"

#include <array>
#include <optional>

namespace parley::agents::bargaining {

struct Trade {
    Outcome outcome{};
    double own{};
    double others{}; // the product of what the others are believed to make of it
};

/// Keeps its tables between searches; one negotiator's own.
class TradeSearch {
  public:
    /// Requires: the references outlive it.
    TradeSearch(const OutcomeSpace& space, const Preference& own);

    /// What the others are believed to want: one estimate each. Requires: at least one; at most five. Read at every
    /// search: the estimates may change between them.
    void set_others(std::span<const Estimate* const> others);

    /// Of the outcomes worth at least `target` to oneself, the one with the greatest product of the others' estimated
    /// worth; among equals that of most own worth, then that found first. Nothing when none is worth that much.
    [[nodiscard]] std::optional<Trade> kindest_at_least(double target);

    /// The outcome with the greatest (own − own_no_deal) · Π (other − others_no_deal); nothing when there is none at
    /// which all are above. `hint`, an outcome thought to be near it, makes the search short.
    [[nodiscard]] std::optional<Trade> nash(double own_no_deal, double others_no_deal,
                                            std::optional<Outcome> hint = {});

  private:
    static constexpr std::size_t most_others = 5;
    struct Node {
        double own{};
        std::array<double, most_others> others{};
    };
    enum class Aim : std::uint8_t { kindest, nash };
    void prepare();
    void descend(std::size_t depth, const Node& node, Outcome prefix);
    void last_issue(std::size_t depth, const Node& node, Outcome prefix);
    [[nodiscard]] double product(const Node& node, const double* added) const;
    void consider(double value, double own, double others, Outcome outcome);

    const OutcomeSpace& space_;
    const Preference& own_;
    std::vector<const Estimate*> others_;
    std::vector<double> own_rest_;               // the most that issues from i on can add
    std::vector<double> others_rest_;            // [issue][other]
    std::vector<std::vector<std::uint8_t>> try_; // values of an issue, the most promising first
    std::vector<double> promise_;
    Aim aim_{};
    double target_{}, own_no_deal_{}, others_no_deal_{};
    bool found_{};
    double best_{};
    Trade trade_{};
};

} // namespace parley::agents::bargaining

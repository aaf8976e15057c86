// What a negotiator believes of each of the others, and the trades it finds by that: one opponent model a party, and
// one search over them. Knows no strategy.
#pragma once

#include "agents/bargaining/negotiator.hpp"
#include "agents/bargaining/trade_search.hpp"

namespace parley::agents::strategies {

/// `Model` is FrequencyModel or BayesianModel.
template <class Model>
class Believed {
  public:
    explicit Believed(const bargaining::Brief& brief)
        : space_(brief.space),
          seat_(brief.seat),
          offers_(brief.parties, 0),
          search_(brief.space, brief.own) {
        models_.reserve(brief.parties);
        std::vector<const bargaining::Estimate*> others;
        for (std::size_t party = 0; party < brief.parties; ++party) {
            models_.emplace_back(brief.space.sizes());
            if (party != seat_)
                others.push_back(&models_.back().estimate());
        }
        search_.set_others(others);
    }
    Believed(const Believed&) = delete;
    Believed& operator=(const Believed&) = delete;

    void hear(std::size_t from, bargaining::Outcome offer) {
        if constexpr (requires(Model & model) { model.observe(space_.values(offer), 0.5); })
            models_[from].observe(space_.values(offer), Model::asked_at(offers_[from]));
        else
            models_[from].observe(space_.values(offer));
        ++offers_[from];
    }
    /// The same where one has a supposition of one's own about what `from` asks for by now, 0 to 1.
    void hear(std::size_t from, bargaining::Outcome offer, double asked) {
        models_[from].observe(space_.values(offer), asked);
        ++offers_[from];
    }
    [[nodiscard]] const Model& of(std::size_t party) const { return models_[party]; }
    [[nodiscard]] std::size_t offers_of(std::size_t party) const { return offers_[party]; }
    [[nodiscard]] bargaining::TradeSearch& search() { return search_; }
    /// The product of what the others are believed to make of an outcome.
    [[nodiscard]] double worth_to_others(bargaining::Outcome outcome) const {
        double product = 1;
        for (std::size_t party = 0; party < models_.size(); ++party)
            if (party != seat_)
                product *= models_[party].estimate().worth(space_.values(outcome));
        return product;
    }
    /// Of the ranks first … end − 1 of `own` the kindest, the first among equals. Requires: first < end.
    [[nodiscard]] bargaining::Rank kindest(const bargaining::Preference& own, bargaining::Rank first,
                                           bargaining::Rank end) const {
        bargaining::Rank best = first;
        double most = -1;
        for (bargaining::Rank rank = first; rank < end; ++rank)
            if (const double worth = worth_to_others(own.at(rank)); worth > most) {
                most = worth;
                best = rank;
            }
        return best;
    }

  private:
    const bargaining::OutcomeSpace& space_;
    std::size_t seat_;
    std::vector<Model> models_; // one a party, the own one unused; never grows, so that estimates stay in place
    std::vector<std::size_t> offers_;
    bargaining::TradeSearch search_;
};

/// The ranks worth from `target` to `target + window`; where there are none, the one nearest to `target`.
struct RankRange {
    bargaining::Rank first{}, end{};
};
[[nodiscard]] inline RankRange ranks_within(const bargaining::Preference& own, double target, double window) {
    const bargaining::Rank end = own.count_at_least(target);
    bargaining::Rank first = own.count_at_least(target + window);
    if (first < end)
        return {first, end};
    first = own.rational_nearest(target);
    return {first, first + 1};
}

} // namespace parley::agents::strategies

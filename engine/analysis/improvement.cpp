#include "analysis/improvement.hpp"

namespace parley::analysis {

namespace {

/// Keeps the best of the texts that better a given one.
class BestOf {
  public:
    BestOf(const AgreementSpace& space, const Outcome& outcome)
        : space_(space),
          from_(outcome),
          worth_(space.worth(outcome)) {}

    void consider(const Outcome& outcome) {
        const Agreement agreement{outcome, space_.worth(outcome)};
        if (agreement.worth == worth_ || !at_least(agreement.worth, worth_, space_.party_count()))
            return;
        const std::size_t count = changes_between(from_, outcome).size();
        if (best_ && (count > changes_ || (count == changes_ && sum(agreement.worth) <= sum(best_->worth))))
            return;
        if (!space_.allowed().contains(outcome))
            return;
        best_ = agreement;
        changes_ = count;
    }
    [[nodiscard]] std::optional<Improvement> result() const {
        if (!best_)
            return std::nullopt;
        return Improvement{*best_, changes_between(from_, best_->outcome)};
    }

  private:
    const AgreementSpace& space_;
    Outcome from_;
    Worth worth_;
    std::optional<Agreement> best_;
    std::size_t changes_{};
};

/// Considers every allowed text that differs from `outcome` in one provision from `first` on.
template <class Consider>
void each_single_change(const AgreementSpace& space, const Outcome& outcome, std::size_t first,
                        const Consider& consider) {
    for (std::size_t i = first; i < space.allowed().provisions; ++i)
        for (treaty::OptionIndex option = 0; option < treaty::max_options; ++option)
            if (option != outcome[i] && space.allowed().contains(ProvisionId(i), option)) {
                Outcome changed = outcome;
                changed[i] = option;
                consider(changed, i);
            }
}

} // namespace

Worth left_on_the_table(const Frontier& frontier, const Worth& worth) {
    Worth left{};
    for (const Agreement& point : frontier.points)
        for (std::size_t p = 0; p < frontier.parties; ++p) {
            Worth floor = worth;
            floor[p] += left[p];
            if (point.worth[p] > floor[p] && at_least(point.worth, floor, frontier.parties))
                left[p] = point.worth[p] - worth[p];
        }
    return left;
}

core::Points distance_to(const Frontier& frontier, const Worth& worth) {
    const Worth left = left_on_the_table(frontier, worth);
    return core::Points{*std::max_element(left.begin(), left.end())};
}

std::optional<Improvement> nearest_improvement(const AgreementSpace& space, const Frontier& frontier,
                                               const Outcome& outcome) {
    BestOf best(space, outcome);
    each_single_change(space, outcome, 0, [&](const Outcome& once, std::size_t) { best.consider(once); });
    if (!best.result())
        each_single_change(space, outcome, 0, [&](const Outcome& once, std::size_t at) {
            each_single_change(space, once, at + 1, [&](const Outcome& twice, std::size_t) { best.consider(twice); });
        });
    if (!best.result())
        for (const Agreement& point : frontier.points)
            best.consider(point.outcome);
    return best.result();
}

std::vector<Change> changes_between(const Outcome& from, const Outcome& to) {
    std::vector<Change> changes;
    for (std::size_t i = 0; i < from.size(); ++i)
        if (from[i] != to[i])
            changes.push_back({ProvisionId(i), from[i], to[i]});
    return changes;
}

} // namespace parley::analysis

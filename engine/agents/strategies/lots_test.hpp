// Whether the other side's offers come and go as if drawn by lot: often worse than the one before, and no better in the
// second half than in the first. Of such a one the next offers are foretold by those that were heard, so that one can
// tell when to stop. Knows worths to oneself, no outcomes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace parley::agents::strategies {

class LotsTest {
  public:
    void heard(double worth) {
        if (!worths_.empty() && worth < worths_.back() - visible)
            ++falls_;
        worths_.push_back(worth);
        sums_.push_back((sums_.empty() ? 0.0 : sums_.back()) + worth);
        squares_ += worth * worth;
    }
    /// Two offers in five are visibly worse than the one before, and the means of both halves lie no further apart than
    /// one standard error of their difference. Never before the eighth offer.
    [[nodiscard]] bool draws_lots() const {
        const std::size_t count = worths_.size();
        if (count < fewest || falls_ * 5 < count * 2)
            return false;
        const double n = static_cast<double>(count), early = static_cast<double>(count / 2);
        const double mean = sums_.back() / n;
        const double spread = squares_ / n - mean * mean;
        const double before = sums_[count / 2 - 1];
        const double drift = (sums_.back() - before) / (n - early) - before / early;
        return drift <= 0 || drift * drift <= 4 * spread / n;
    }
    /// Whether to stop at an offer worth `worth` with `left` more to come: its likes come once in `left` + 2 or more
    /// rarely, so that hardly a better one is still to be hoped for (optimal stopping with the distribution learned on
    /// the way; Baarslag & Hindriks 2013 for negotiation).
    [[nodiscard]] bool as_good_as_comes(double worth, std::uint32_t left) const {
        std::size_t better = 0;
        for (const double other : worths_)
            better += other > worth ? 1 : 0;
        return (better + 1) * (left + 2) <= worths_.size() + 1;
    }

  private:
    static constexpr double visible = 0.005;
    static constexpr std::size_t fewest = 8;
    std::vector<double> worths_, sums_; // in the order heard; their running sums
    double squares_{};
    std::size_t falls_{};
};

} // namespace parley::agents::strategies

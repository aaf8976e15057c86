// A Markov chain over the sheets that another delegation may have (Metropolis et al. 1953): it walks from sheet to
// sheet, a ladder or the no-deal value at a time, and stays where they are likely by the prior and by what was tabled.
#pragma once

#include "agents/opponent/sheet_fit.hpp"

namespace parley::agents {

class SheetChain {
  public:
    /// Requires: all three outlive it.
    SheetChain(const SheetPrior& prior, const SheetFit& fit, const TabledTexts& tabled, ChainDice dice);
    void run(std::size_t steps);

    // Of the sheet where it stands:
    [[nodiscard]] const std::vector<LadderValues>& values() const { return values_; }
    [[nodiscard]] double reservation() const { return reservation_; }
    [[nodiscard]] double worth(std::size_t tabled) const { return worths_[tabled]; }

  private:
    void move();
    void move_reservation(double least);
    void move_ladder(std::size_t provision, double least);
    [[nodiscard]] double log_posterior(double reservation) const;

    const SheetPrior& prior_;
    const SheetFit& fit_;
    ChainDice dice_;
    std::vector<Ladder> ladders_;
    std::vector<LadderValues> values_;
    std::vector<double> worths_;  // of the tabled texts
    double reservation_{}, at_{}; // the logarithm of its posterior
};

} // namespace parley::agents

// How well a sheet explains what was tabled: that its owner asks for nearly all first, gives first what costs it least,
// takes nothing below what it would sign, and objects to what hurts most. Read as noisy-rational choices (Luce 1959).
#pragma once

#include "agents/opponent/face_counting.hpp"
#include "agents/opponent/sheet_prior.hpp"
#include "agents/opponent/tabled_texts.hpp"

namespace parley::agents {

class SheetFit {
  public:
    /// Requires: all three outlive it; they are of one view and one profile.
    SheetFit(const SheetPrior& prior, const TabledTexts& tabled, const FaceCounting& counting,
             const treaty::TreatyText& text, std::size_t profile);

    /// What the option that a text has is counted for, of a ladder of these values.
    [[nodiscard]] double counted(std::size_t tabled, std::size_t provision, const LadderValues& values) const {
        return counting_[tabled].of(provision, values[tabled_.texts[tabled][provision]]);
    }
    /// Adds to `log_prior` the logarithm of the likelihood, but for a constant. `worths` are those of the tabled texts.
    [[nodiscard]] double log_posterior(double log_prior, const std::vector<LadderValues>& values,
                                       const std::vector<double>& worths, double reservation) const;

  private:
    using Values = std::vector<LadderValues>;
    [[nodiscard]] double first_fit(const Values& values) const;
    [[nodiscard]] double step_fit(const Values& values, std::size_t before, std::size_t now) const;
    /// Points given a whole ladder of way; nothing where nothing was given.
    [[nodiscard]] std::optional<double> rate_of(const Values& values, std::size_t before, std::size_t now) const;
    /// What the next step on a provision would have lost; nothing where there is none.
    [[nodiscard]] std::optional<double> next_loss(const Values& values, std::size_t now, std::size_t provision) const;
    [[nodiscard]] double objection_fit(const Values& values, const TabledTexts::Objection& objection) const;

    const SheetPrior& prior_;
    const TabledTexts& tabled_;
    std::vector<FaceCounting::Counting> counting_; // by tabled text
    std::vector<std::size_t> article_of_;          // by provision
    double sharp_;                                 // how much a point weighs
};

} // namespace parley::agents

// The lengths of steps were set by play when the negotiator was made; no calibration of single ones is known. What
// holds them is named in METHODS.md, "The numbers of the sampled model".
#include "agents/opponent/sheet_chain.hpp"

#include "core/elementary.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr double ladder_step = 0.5;       // of a ladder's size and bend
constexpr double reservation_step = 0.12; // of what is expected of it
constexpr double least_chance = 1e-12;    // that a step down is taken by: its logarithm is finite

} // namespace

SheetChain::SheetChain(const SheetPrior& prior, const SheetFit& fit, const TabledTexts& tabled, ChainDice dice)
    : prior_(prior),
      fit_(fit),
      dice_(dice) {
    for (std::size_t i = 0; i < prior.provisions(); ++i)
        ladders_.push_back(prior.drawn(i, dice_));
    reservation_ = prior.drawn_reservation(dice_);
    for (std::size_t i = 0; i < prior.provisions(); ++i)
        values_.push_back(prior.values(i, ladders_[i]));
    for (std::size_t e = 0; e < tabled.texts.size(); ++e) {
        double worth = 0;
        for (std::size_t i = 0; i < values_.size(); ++i)
            worth += fit.counted(e, i, values_[i]);
        worths_.push_back(worth);
    }
    at_ = log_posterior(reservation_);
}

double SheetChain::log_posterior(double reservation) const {
    return fit_.log_posterior(prior_.log_density(ladders_, values_, reservation), values_, worths_, reservation);
}

void SheetChain::run(std::size_t steps) {
    for (std::size_t step = 0; step < steps; ++step)
        move();
}

void SheetChain::move() {
    const std::uint32_t what = dice_.below(static_cast<std::uint32_t>(ladders_.size()) + 1);
    const double least = core::natural_logarithm(std::max(least_chance, dice_.uniform()));
    if (what == ladders_.size())
        move_reservation(least);
    else
        move_ladder(what, least);
}

void SheetChain::move_reservation(double least) {
    const double moved = reservation_ + reservation_step * prior_.reservation() * dice_.normal();
    const double fitted = log_posterior(moved);
    if (moved > 0 && fitted - at_ >= least) {
        reservation_ = moved;
        at_ = fitted;
    }
}

void SheetChain::move_ladder(std::size_t provision, double least) {
    const Ladder ladder = ladders_[provision];
    const LadderValues before = values_[provision];
    const std::vector<double> worths = worths_;
    ladders_[provision].size += ladder_step * dice_.normal();
    ladders_[provision].bend += ladder_step * dice_.normal();
    values_[provision] = prior_.values(provision, ladders_[provision]);
    for (std::size_t e = 0; e < worths_.size(); ++e)
        worths_[e] += fit_.counted(e, provision, values_[provision]) - fit_.counted(e, provision, before);
    const double fitted = log_posterior(reservation_);
    if (fitted - at_ >= least) {
        at_ = fitted;
        return;
    }
    ladders_[provision] = ladder;
    values_[provision] = before;
    worths_ = worths;
}

} // namespace parley::agents

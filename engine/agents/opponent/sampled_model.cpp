// The numbers were set by play when the negotiator was made; no calibration of single ones is known. What holds them is
// named in METHODS.md, "The numbers of the sampled model".
#include "agents/opponent/sampled_model.hpp"

#include "agents/opponent/sheet_chain.hpp"
#include "core/elementary.hpp"
#include "rules/observance.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::agents {

namespace {

using treaty::OptionIndex;
using treaty::ProvisionId;

// How many samples, and how far apart: 144 of 6 chains
constexpr std::size_t chains = 6, burn_in = 420, kept_samples = 24, thinning = 18;

constexpr double strangeness_of_gains = 0.03; // a whole ladder away from what was asked, of all that is to be gained
constexpr double ladders_unasked = 2;         // as if so many, where nothing whole was asked yet
constexpr double least_width = 0.6, width_of_gains = 0.03;
constexpr double unasked_surplus = 0.5;     // of its gains, where nothing whole was asked yet
constexpr double tension_for_a_point = 5;   // as the rules count it (rules/BALANCE.md)
constexpr double signs_from = 2;            // points over no deal, as delegations do (METHODS.md, rule 2)
constexpr core::PerMille breaks_from = 500; // the cheat share from which a profile breaks rather than bends its word
constexpr double bent = 0.5;                // of an undertaking that is bent, kept

double sigmoid(double x) { return 1 / (1 + core::exponential(-std::clamp(x, -40.0, 40.0))); }

/// All that is to be gained by one's own sheet, in points.
double own_gains(const rules::View& view) {
    double gains = 0;
    for (const auto& values : view.mandate().values)
        gains += std::max(0, std::max_element(values.begin(), values.end())->hundredths) / 100.0;
    return gains;
}

} // namespace

SampledModel::SampledModel(const rules::View& view, const Memory& memory, rules::PartyId other,
                           const Posterior& profiles, std::uint64_t seed)
    : view_(&view),
      other_(other),
      counting_(view, other) {
    const double gains = own_gains(view);
    width_ = least_width + width_of_gains * gains;
    strangeness_ = strangeness_of_gains * gains;
    draw_samples(memory, profiles, seed);
}

/// Chains are shared out among the profiles by their chances.
void SampledModel::draw_samples(const Memory& memory, const Posterior& profiles, std::uint64_t seed) {
    const treaty::TreatyText& text = view_->scenario().text;
    const std::size_t profile_count = view_->scenario().at(other_).profiles.size();
    const TabledTexts tabled = tabled_texts(*view_, memory, other_);
    if (const auto last = tabled.last())
        asked_ = tabled.texts[*last];
    double passed = 0;
    std::size_t profile = 0;
    for (std::size_t c = 0; c < chains; ++c) {
        const double at = (static_cast<double>(c) + 0.5) / static_cast<double>(chains);
        while (profile + 1 < profile_count && passed + profiles.chance[profile] < at)
            passed += profiles.chance[profile++];
        const SheetPrior prior(*view_, other_, profile);
        const SheetFit fit(prior, tabled, counting_, text, profile);
        SheetChain chain(prior, fit, tabled, ChainDice(seed, static_cast<std::uint32_t>(c)));
        chain.run(burn_in);
        for (std::size_t n = 0; n < kept_samples; ++n) {
            chain.run(thinning);
            Sample& sample = samples_.emplace_back();
            for (std::size_t i = 0; i < chain.values().size(); ++i)
                std::ranges::transform(chain.values()[i], sample.values[i].begin(),
                                       [](double value) { return static_cast<float>(value); });
            sample.reservation = chain.reservation();
            sample.profile = profile;
            sample.last_offer =
                asked_ ? chain.worth(*tabled.last()) : chain.reservation() + unasked_surplus * prior.gains();
        }
    }
}

double SampledModel::estrangement(const treaty::Outcome& outcome) const {
    if (!asked_)
        return ladders_unasked * strangeness_;
    double sum = 0;
    const auto& provisions = view_->scenario().text.provisions;
    for (std::size_t i = 0; i < provisions.size(); ++i) {
        const std::size_t last = provisions[i].options.size() - 1;
        if (last != 0)
            sum += strangeness_ * std::abs(static_cast<double>(outcome[i]) - static_cast<double>((*asked_)[i])) /
                   static_cast<double>(last);
    }
    return sum;
}

SampledModel::Belief SampledModel::of(const treaty::Outcome& outcome, double kept) const {
    Belief belief;
    std::vector<FaceCounting::Counting> counts;
    for (std::size_t k = 0; k < counting_.terms().size(); ++k)
        counts.push_back(counting_.of(outcome, k));
    const core::Points ended = rules::lost_with(view_->scenario(), view_->open().around.ended, other_);
    const double strange = estrangement(outcome);
    const double tense = std::max(0, view_->open().tension - view_->scenario().ripe_from) / tension_for_a_point;
    for (const Sample& sample : samples_) {
        double worth = 0;
        for (std::size_t i = 0; i < view_->scenario().text.provisions.size(); ++i)
            worth += counts[sample.profile].of(i, sample.values[i][outcome[i]] * counting_.left_of(i, outcome));
        worth -= strange;
        const bool hurt = counting_.terms()[sample.profile].hurt_by_tension;
        const double least = sample.reservation - ended.hundredths / 100.0 - (hurt ? tense : 0) + signs_from;
        const double bar = least + kept * std::max(0.0, sample.last_offer - least);
        belief.mean += worth;
        belief.surplus += worth - least;
        belief.accepts += sigmoid((worth - bar) / width_);
    }
    const auto count = static_cast<double>(samples_.size());
    belief.mean /= count;
    belief.surplus /= count;
    belief.accepts /= count;
    return belief;
}

double SampledModel::keeps(ProvisionId provision, OptionIndex option, double seen, double periods) const {
    const treaty::Provision& clause = view_->scenario().text.at(provision);
    const auto& profiles = view_->scenario().at(other_).profiles;
    double sum = 0;
    for (const Sample& sample : samples_) {
        const treaty::ProfileTerms& terms = counting_.terms()[sample.profile];
        double cost = std::max(0.0, -static_cast<double>(sample.values[provision.index()][option]));
        if (clause.intrusive)
            cost *= terms.intrusion_price / 1000.0;
        const double honest = profiles[sample.profile].compliance / 100.0;
        const double left = terms.cheat_share < breaks_from ? bent : 0.0;
        const core::Points loss = rules::loss_of_author(core::Points{static_cast<std::int32_t>(cost * 100)});
        const bool deterred = cost / periods <= seen * (lost_in_return - loss.hundredths / 100.0);
        sum += deterred ? 1 : honest + (1 - honest) * left;
    }
    return sum / static_cast<double>(samples_.size());
}

} // namespace parley::agents

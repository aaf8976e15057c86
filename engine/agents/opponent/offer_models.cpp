#include "agents/opponent/offer_models.hpp"

#include "agents/opponent/issue_models.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using bargaining::BayesianModel;
using bargaining::Estimate;
using bargaining::FrequencyModel;

constexpr double offers_that_assumptions_count_for = 2;

std::vector<std::uint8_t> ladder_sizes(const treaty::TreatyText& text) {
    std::vector<std::uint8_t> sizes;
    for (const treaty::Provision& provision : text.provisions)
        sizes.push_back(static_cast<std::uint8_t>(provision.options.size()));
    return sizes;
}

std::vector<std::vector<std::uint8_t>> texts_offered(const treaty::TreatyText& text, const Memory& memory,
                                                     rules::PartyId author) {
    std::vector<std::vector<std::uint8_t>> offered;
    for (const Offer& offer : memory.offers)
        if (offer.author == author) {
            const treaty::Outcome outcome = treaty::with(text, offer.agreed, offer.package);
            offered.emplace_back(outcome.begin(),
                                 outcome.begin() + static_cast<std::ptrdiff_t>(text.provisions.size()));
        }
    return offered;
}

Estimate estimate_of(const std::vector<std::uint8_t>& sizes, const std::vector<std::vector<std::uint8_t>>& offered,
                     Reading reading) {
    if (reading == Reading::frequency) {
        FrequencyModel model(sizes);
        for (const auto& offer : offered)
            model.observe(offer);
        return model.estimate();
    }
    BayesianModel model(sizes);
    for (std::size_t i = 0; i < offered.size(); ++i)
        model.observe(offered[i], BayesianModel::asked_at(i));
    return model.estimate();
}

} // namespace

void blend_offer_models(const treaty::TreatyText& text, const Memory& memory, rules::PartySet others, Reading reading,
                        Displeasure& costs) {
    if (reading == Reading::of_positions)
        return;
    const std::vector<std::uint8_t> sizes = ladder_sizes(text);
    // All ladders of a text together displease by a whole ladder a provision, in the mean, as distances do.
    const double scale = whole_ladder * static_cast<double>(sizes.size()) / static_cast<double>(others.size());
    for (const rules::PartyId other : others) {
        const auto offered = texts_offered(text, memory, other);
        if (offered.empty())
            continue;
        const Estimate estimate = estimate_of(sizes, offered, reading);
        const double count = static_cast<double>(offered.size());
        const double trust = count / (count + offers_that_assumptions_count_for);
        // One of several others counts for its part of what was assumed of all.
        const double kept = 1 - trust / static_cast<double>(others.size());
        for (std::size_t i = 0; i < sizes.size(); ++i)
            for (std::size_t option = 0; option < sizes[i]; ++option) {
                std::int32_t& cost = costs.of[i][option];
                const double liked = scale * (estimate.most(i) - estimate.part(i, option));
                cost = static_cast<std::int32_t>(kept * cost + trust * liked);
            }
    }
}

} // namespace parley::agents

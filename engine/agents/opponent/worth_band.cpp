#include "agents/opponent/worth_band.hpp"

#include "agents/opponent/issue_weights.hpp"
#include "rules/world/persons.hpp"
#include "treaty/utility.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr double all_benefits = 100; // points of the best text
constexpr double all_costs = 80;
constexpr double always_unsure = 2; // points, either way
constexpr double unsure_of_shown = 1.3;
constexpr double unsure_of_others = 2.0;

/// What the promises of `obligors` would count for to `other`, 0 to 1.
double credited(const rules::View& view, rules::PartyId other, rules::ProvisionId provision,
                const treaty::Outcome& outcome) {
    const treaty::Provision& clause = view.scenario().text.at(provision);
    if (clause.credit == treaty::Credit::at_face)
        return 1;
    if (treaty::changes_with_time(view.scenario().text, provision))
        return treaty::promise_credit(view.scenario().text, other,
                                      rules::credits_of(view.scenario(), view.open(), other), provision, outcome) /
               1000.0;
    const core::PerMille seen = treaty::safeguard(view.scenario().text, provision, outcome);
    const treaty::CreditRow believed = rules::credits_of(view.scenario(), view.open(), other).now;
    double sum = 0;
    int count = 0;
    for (const rules::PartyId obligor : clause.obligors)
        if (obligor != other) {
            sum += core::either(believed[obligor.index()] * 10, seen) / 1000.0;
            ++count;
        }
    return count == 0 ? 1 : sum / count;
}

struct Share {
    double weight{};  // of the provision among all of its kind, by interest
    double unsure{1}; // the factor by which the weight may be wrong
    double amount{};  // rungs climbed, 0 to 1
};

/// Σ amount · weight / Σ weight, with each weight as favourable (`up`) or as unfavourable as it may be.
double mean(const std::vector<Share>& shares, bool up, double total) {
    double sum = 0, weights = 0;
    for (const Share& share : shares) {
        const double weight = up ? share.weight * share.unsure : share.weight / share.unsure;
        sum += weight * share.amount;
        weights += share.weight;
    }
    return weights <= 0 ? 0 : std::min(1.0, sum / weights) * total;
}

core::Points in_points(double amount) {
    return core::Points{static_cast<std::int32_t>(amount * 100 + (amount < 0 ? -0.5 : 0.5))};
}

struct Shares {
    std::vector<Share> benefits, costs;
};

Shares shares_of(const rules::View& view, const IssueWeights& interests, rules::PartyId other,
                 const treaty::Outcome& outcome) {
    const treaty::TreatyText& text = view.scenario().text;
    Shares shares;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const rules::ProvisionId id(i);
        const treaty::Provision& clause = text.provisions[i];
        if (clause.options.size() < 2)
            continue;
        const double climbed = static_cast<double>(outcome[i]) / static_cast<double>(clause.options.size() - 1);
        const bool shown = interests.shown.contains(clause.article);
        Share share{static_cast<double>(interests.of(clause.article)), shown ? unsure_of_shown : unsure_of_others,
                    climbed};
        const bool binds_it = clause.obligors.contains(other);
        // Checking that binds both is worth what it lets be credited, which is counted where it covers.
        const bool benefits_it = clause.obligors != rules::PartySet::of(other) && !(clause.intrusive && binds_it);
        if (binds_it) {
            share.amount = climbed * climbed;
            shares.costs.push_back(share);
        }
        if (benefits_it) {
            share.amount = climbed * credited(view, other, id, outcome);
            shares.benefits.push_back(share);
        }
    }
    return shares;
}

/// With several at the table most clauses bind nearly all of them, and are half burden, half gain in proportions that
/// nobody shows. One thing is shown: nobody tables what would be a loss to it. The part of the assumed costs at which
/// the last draft of `other` comes out even, at most the whole. With two at the table the whole: each clause is either
/// owed or owing, and drafts are the less needed to tell them apart.
double part_of_costs(const rules::View& view, const IssueWeights& interests, const Memory& memory,
                     rules::PartyId other) {
    const Offer* own = view.scenario().party_count() > 2 ? memory.last_offer(other) : nullptr;
    if (own == nullptr)
        return 1;
    const Shares shares =
        shares_of(view, interests, other, treaty::with(view.scenario().text, own->agreed, own->package));
    const auto middle = [](const std::vector<Share>& of, double total) {
        return (mean(of, false, total) + mean(of, true, total)) / 2;
    };
    const double costs = middle(shares.costs, all_costs);
    return costs <= 0 ? 1 : std::min(1.0, middle(shares.benefits, all_benefits) / costs);
}

} // namespace

WorthBand band_of_worth(const rules::View& view, const Memory& memory, rules::PartyId other,
                        const treaty::Outcome& outcome) {
    const IssueWeights interests = weights_shown_by(view.scenario().text, memory, other);
    const auto [benefits, costs] = shares_of(view, interests, other, outcome);
    const double most_costs = all_costs * part_of_costs(view, interests, memory, other);
    WorthBand guess;
    guess.low = in_points(mean(benefits, false, all_benefits) - mean(costs, true, most_costs) - always_unsure);
    guess.high = in_points(mean(benefits, true, all_benefits) - mean(costs, false, most_costs) + always_unsure);
    guess.shown = static_cast<int>(interests.shown.size());
    return guess;
}

} // namespace parley::agents

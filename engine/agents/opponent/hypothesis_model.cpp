#include "agents/opponent/hypothesis_model.hpp"

#include "rules/world/persons.hpp"

#include "core/elementary.hpp"
#include "core/keyed_draw.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using treaty::ProvisionId;

constexpr std::size_t taste_count = 32;
constexpr std::uint64_t taste_seed = 0x7A57E5;          // the same hypotheses in every game: chance is in what is seen
constexpr double gains_in_all = 100, costs_in_all = 95; // points over the best text and the worst

std::uint32_t pick(std::size_t taste, std::uint32_t what, std::size_t which, std::uint32_t bound) {
    return core::draw_below({.seed = taste_seed,
                             .purpose = what,
                             .session = static_cast<std::uint32_t>(taste),
                             .seat = 0,
                             .ordinal = static_cast<std::uint32_t>(which)},
                            bound);
}

/// What a provision gives (positive) or costs the party at its top, before scaling.
struct Span {
    double top{};
    double bend{1}; // rung r of n is worth (r/n)^bend of the top
};

/// Others' undertakings gain, own ones cost; inspectors cost a little; what binds both by itself may please or not.
Span span_of(const treaty::Provision& provision, rules::PartyId party, std::size_t taste, std::size_t index,
             double weight) {
    constexpr std::array<double, 3> gain_bends{0.6, 0.8, 1.0}, cost_bends{1.3, 1.8, 2.3}, costliness{0.6, 1.0, 1.6};
    constexpr std::array<double, 4> common{-0.3, 0.1, 0.3, 0.6};
    const bool owes = provision.obligors.contains(party);
    const bool alone = provision.obligors.size() == 1;
    const double gain_bend = gain_bends[pick(taste, 2, 0, 3)], cost_bend = cost_bends[pick(taste, 3, 0, 3)];
    if (!owes)
        return {weight * (provision.intrusive ? 0.7 : 1.0), gain_bend};
    const double dear = costliness[pick(taste, 4, index, 3)];
    if (alone)
        return {-weight * dear * (provision.intrusive ? 0.3 : 1.0), cost_bend};
    if (provision.intrusive)
        return {-weight * dear * 0.25, cost_bend};
    return {weight * common[pick(taste, 5, index, 4)], 1};
}

Taste taste_of(const treaty::TreatyText& text, rules::PartyId party, std::size_t number) {
    constexpr std::array<double, 5> levels{0.4, 0.7, 1.0, 1.5, 2.4};
    constexpr std::array<std::int32_t, 3> reserve{-7, -2, 4};
    Taste taste;
    for (std::size_t a = 0; a < text.articles.size(); ++a)
        taste.weight[a] = levels[pick(number, 1, a, 5)];
    taste.reservation = core::Points::whole(reserve[pick(number, 6, 0, 3)]);
    std::vector<Span> spans;
    double gains = 0, costs = 0;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const treaty::Provision& provision = text.provisions[i];
        spans.push_back(span_of(provision, party, number, i, taste.weight[provision.article.index()]));
        (spans.back().top > 0 ? gains : costs) += spans.back().top;
    }
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const double scale = spans[i].top > 0 ? gains_in_all / gains : costs < 0 ? costs_in_all / -costs : 0;
        const std::size_t last = text.provisions[i].options.size() - 1;
        std::vector<core::Points> values{core::Points{}};
        for (std::size_t rung = 1; rung <= last; ++rung) {
            const double share = core::power(static_cast<double>(rung) / static_cast<double>(last), spans[i].bend);
            values.push_back(core::Points{static_cast<std::int32_t>(spans[i].top * scale * share * 100)});
        }
        taste.mandate.values.push_back(std::move(values));
    }
    return taste;
}

treaty::CompiledUtility compiled(const treaty::TreatyText& text, const Taste& taste, const treaty::ProfileTerms& terms,
                                 rules::PartyId party, std::int16_t percent) {
    treaty::CreditRow credit{};
    credit.fill(percent);
    return treaty::compile_utility(text, taste.mandate, terms, party, credit);
}

} // namespace

HypothesisModel::HypothesisModel(const scenario::PublicScenario& scenario, rules::PartyId self, rules::PartyId other)
    : self_(self),
      other_(other) {
    const scenario::Party& party = scenario.at(other);
    auto table = std::make_shared<Table>();
    for (std::size_t number = 0; number < taste_count; ++number)
        table->tastes.push_back(taste_of(scenario.text, other, number));
    for (std::size_t k = 0; k < party.profiles.size(); ++k) {
        table->terms.push_back(supposed_terms(party, rules::ProfileId(k)));
        for (std::size_t j = 0; j < taste_count; ++j) {
            const Taste& taste = table->tastes[j];
            const treaty::ProfileTerms& terms = table->terms.back();
            table->hypotheses.push_back({rules::ProfileId(k), j, terms.reservation + taste.reservation,
                                         compiled(scenario.text, taste, terms, other, 0),
                                         compiled(scenario.text, taste, terms, other, 100)});
            table->prior.push_back(party.profiles[k].prior / 1000.0 / taste_count);
        }
    }
    evidence_.assign(table->hypotheses.size(), 0.0);
    chances_ = table->prior;
    table_ = std::move(table);
}

double HypothesisModel::Hypothesis::worth(const treaty::Outcome& outcome, double credit) const {
    const double low = unbelieved.worth(outcome).hundredths, high = believed.worth(outcome).hundredths;
    return (low + (high - low) * credit) / 100;
}

/// How far the other credits the rest of the table, 0 to 1. Worth is linear in it, so that two tables serve for all.
double HypothesisModel::credit(const scenario::PublicScenario& scenario,
                               const rules::ByParty<treaty::CreditRow>& trust) const {
    double sum = 0;
    int count = 0;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        if (p != other_.index()) {
            sum += trust[other_.index()][p] / 100.0;
            ++count;
        }
    return count == 0 ? 0 : sum / count;
}

/// Takes in how an event fits the hypotheses. One event moves the odds of any two by e^most at the most.
void HypothesisModel::learn(const Fit& fit, double most) {
    const double best = *std::max_element(fit.begin(), fit.end());
    for (std::size_t h = 0; h < fit.size(); ++h)
        evidence_[h] += std::max(fit[h] - best, -most);
    const double top = *std::max_element(evidence_.begin(), evidence_.end());
    double sum = 0;
    for (std::size_t h = 0; h < evidence_.size(); ++h) {
        evidence_[h] = std::max(evidence_[h] - top, -60.0);
        chances_[h] = table_->prior[h] * core::exponential(evidence_[h]);
        sum += chances_[h];
    }
    for (double& chance : chances_)
        chance /= sum;
    moved_ = true;
}

Posterior HypothesisModel::profiles() const {
    // A little of the prior stays: what is seen may have a cause that no hypothesis names.
    constexpr double doubt = 0.04;
    Posterior posterior;
    posterior.moved = moved_;
    for (std::size_t h = 0; h < chances_.size(); ++h)
        posterior.chance[table_->hypotheses[h].profile.index()] += chances_[h] * (1 - doubt) + table_->prior[h] * doubt;
    return posterior;
}

double HypothesisModel::least_of(const Hypothesis& hypothesis, const scenario::PublicScenario& scenario,
                                 scenario::FunctionSet ended) const {
    return (hypothesis.reservation - rules::lost_with(scenario, ended, other_)).hundredths / 100.0;
}

/// What has melted is taken off by what each such option adds to the text; what courses outside have shifted for
/// others is not known.
double HypothesisModel::worth_in(const rules::View& view, const Hypothesis& hypothesis, const treaty::Outcome& outcome,
                                 double credit) const {
    const double whole = hypothesis.worth(outcome, credit);
    if (!view.scenario().values_move)
        return whole;
    const treaty::Circumstances at = rules::circumstances(view);
    double left = whole;
    for (std::size_t i = 0; i < view.scenario().text.provisions.size(); ++i) {
        const int percent = treaty::percent_of_worth(view.scenario().text, at, ProvisionId(i), outcome[i]);
        if (percent == 100)
            continue;
        treaty::Outcome without = outcome;
        without[i] = treaty::status_quo;
        left -= (100 - percent) / 100.0 * (whole - hypothesis.worth(without, credit));
    }
    return left;
}

HypothesisModel::Worth HypothesisModel::worth(const rules::View& view, const treaty::Outcome& outcome) const {
    const double credited = credit(view.scenario(), rules::trust_now(view.scenario(), view.open()));
    double sum = 0, mean = 0, square = 0, signing = 0;
    for (std::size_t h = 0; h < chances_.size(); ++h) {
        const Hypothesis& hypothesis = table_->hypotheses[h];
        const double worth = worth_in(view, hypothesis, outcome, credited);
        sum += chances_[h];
        mean += chances_[h] * worth;
        square += chances_[h] * worth * worth;
        signing += worth >= least_of(hypothesis, view.scenario(), view.open().around.ended) ? chances_[h] : 0;
    }
    if (sum <= 0)
        return {};
    mean /= sum;
    const double variance = std::max(0.0, square / sum - mean * mean);
    return {mean, core::power(variance, 0.5), signing / sum};
}

double HypothesisModel::weight(rules::ArticleId article) const {
    double now = 0, first = 0;
    for (std::size_t h = 0; h < chances_.size(); ++h) {
        const double weight = table_->tastes[table_->hypotheses[h].taste].weight[article.index()];
        now += chances_[h] * weight;
        first += table_->prior[h] * weight;
    }
    return first > 0 ? now / first : 1;
}

double HypothesisModel::likelihood_ratio(rules::ArticleId article) const {
    double much = 1e-9, little = 1e-9, much_first = 1e-9, little_first = 1e-9;
    for (std::size_t h = 0; h < chances_.size(); ++h) {
        const double weight = table_->tastes[table_->hypotheses[h].taste].weight[article.index()];
        if (weight > 1.2) {
            much += chances_[h];
            much_first += table_->prior[h];
        } else if (weight < 0.9) {
            little += chances_[h];
            little_first += table_->prior[h];
        }
    }
    const double ratio = (much / little) / (much_first / little_first);
    return std::max(ratio, 1 / ratio);
}

HypothesisModel::Draw HypothesisModel::drawn(const AgentRandom& random, std::uint32_t ordinal) const {
    double left = random.below(1U << 24, ordinal) / static_cast<double>(1U << 24);
    std::size_t found = chances_.size() - 1;
    for (std::size_t h = 0; h < chances_.size(); ++h) {
        left -= chances_[h];
        if (left < 0) {
            found = h;
            break;
        }
    }
    const Hypothesis& hypothesis = table_->hypotheses[found];
    return {hypothesis.profile, hypothesis.reservation, &table_->tastes[hypothesis.taste], &hypothesis.unbelieved,
            &hypothesis.believed};
}

} // namespace parley::agents

#include "agents/opponent/sampled_model.hpp"

#include "agents/opponent/hypothesis_model.hpp"
#include "core/elementary.hpp"
#include "core/keyed_draw.hpp"
#include "rules/observance.hpp"
#include "rules/world/persons.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::agents {

namespace {

using treaty::OptionIndex;
using treaty::ProvisionId;

constexpr std::uint32_t rival_purpose = 0x51BA1;
constexpr std::size_t chains = 6, burn_in = 420, kept_samples = 24, thinning = 18;

/// Near the logarithm of the logistic function, of quotients alone: 0 far above nothing, falling one for one below it.
double soft(double x) {
    if (x < 0)
        return std::max(x, -30.0) - 0.69;
    const double near = 1 + 0.75 * x;
    return -0.69 / (near * near);
}

double sigmoid(double x) { return 1 / (1 + core::exponential(-std::clamp(x, -40.0, 40.0))); }

/// What a provision is to the other: its ladder's top and bend.
enum class Kind : std::uint8_t { gain, cost, inspection, common };

Kind kind_of(const treaty::Provision& provision, rules::PartyId party) {
    if (!provision.obligors.contains(party))
        return Kind::gain;
    if (provision.intrusive)
        return Kind::inspection;
    return provision.obligors.size() == 1 ? Kind::cost : Kind::common;
}

} // namespace

/// Numbers of one chain, each by its place.
class ChainDice {
  public:
    ChainDice(std::uint64_t seed, std::uint32_t chain)
        : key_{.seed = seed, .purpose = rival_purpose, .session = chain} {}
    std::uint64_t bits() {
        ++key_.ordinal;
        return core::draw_bits(key_);
    }
    double uniform() { return static_cast<double>(bits() >> 11) / 9007199254740992.0; }
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(((bits() >> 32) * bound) >> 32); }
    /// About normal, of mean 0 and deviation 1: twelve-fold sums are not needed for proposals.
    double normal() { return (uniform() + uniform() + uniform() + uniform() - 2) * 1.7320508; }

  private:
    core::DrawKey key_;
};

/// Logarithm of the size of a ladder and its bend, or, of what is common, the size with its sign.
struct Ladder {
    double size{}, bend{};
};

/// One chain over the ladders and the no-deal value.
class SheetChain {
  public:
    SheetChain(const SampledModel& rival, const Memory& memory, std::size_t profile, std::uint64_t seed,
               std::uint32_t chain)
        : rival_(rival),
          view_(*rival.view_),
          text_(rival.view_->scenario().text),
          profile_(profile),
          dice_(seed, chain) {
        scale();
        gather(memory);
        for (std::size_t i = 0; i < text_.provisions.size(); ++i)
            ladders_.push_back(drawn(i));
        reservation_ = reservation_mean_ * (0.75 + 0.5 * dice_.uniform());
        values_.resize(text_.provisions.size());
        for (std::size_t i = 0; i < ladders_.size(); ++i)
            values_[i] = valued(i, ladders_[i]);
        for (std::size_t e = 0; e < texts_.size(); ++e) {
            worths_.push_back(0);
            for (std::size_t i = 0; i < ladders_.size(); ++i)
                worths_[e] += counted(e, i, values_[i]);
        }
        fit_ = fit(ladders_, values_, worths_, reservation_);
    }

    void run(std::size_t steps) {
        for (std::size_t step = 0; step < steps; ++step)
            move();
    }

    [[nodiscard]] SampledModel::Sample sample() const {
        SampledModel::Sample sample;
        for (std::size_t i = 0; i < values_.size(); ++i)
            for (std::size_t o = 0; o < treaty::max_options; ++o)
                sample.values[i][o] = static_cast<float>(values_[i][o]);
        sample.reservation = reservation_;
        sample.profile = static_cast<std::uint8_t>(profile_);
        sample.last_offer = last_ ? worths_[*last_] : reservation_ + 0.5 * gains_;
        return sample;
    }

  private:
    using Row = std::array<double, treaty::max_options>;
    struct Objection {
        std::size_t own{};
        rules::ArticleId article;
        rules::ArticleSet among;
    };

    /// The other's sheet is taken to be as large as one's own: both are written on one scale.
    void scale() {
        const auto& values = view_.mandate().values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto [least, most] = std::minmax_element(values[i].begin(), values[i].end());
            gains_ += std::max(0, most->hundredths) / 100.0;
            costs_ -= std::min(0, least->hundredths) / 100.0;
        }
        gains_ = std::max(gains_, 10.0);
        costs_ = std::max(costs_, 0.6 * gains_);
        const double own = view_.terms().reservation.hundredths / 100.0;
        const auto& profiles = view_.scenario().at(rival_.other_).profiles;
        int most = 0, least = 100;
        for (const scenario::Profile& each : profiles) {
            most = std::max(most, each.compliance);
            least = std::min(least, each.compliance);
        }
        const double insincere =
            most > least ? static_cast<double>(most - profiles[profile_].compliance) / (most - least) : 0.3;
        reservation_mean_ = std::max(1.0, 0.5 * own + 0.5 * gains_ * (0.17 + 0.14 * insincere));
        for (std::size_t i = 0; i < text_.provisions.size(); ++i)
            counts_[static_cast<std::size_t>(kind_of(text_.provisions[i], rival_.other_))] += 1;
    }

    [[nodiscard]] bool whole(const treaty::Outcome& outcome) const {
        return !text_.form || outcome[text_.form->index()] >= view_.scenario().least_form;
    }

    /// Texts that were tabled: the other's whole ones, in order, and one's own with what the other asked beside.
    void gather(const Memory& memory) {
        std::optional<std::size_t> before;
        std::vector<std::size_t> waiting; // own texts since the other spoke last
        for (std::size_t n = 0; n < memory.offers.size(); ++n) {
            const Offer& offer = memory.offers[n];
            const treaty::Outcome outcome = treaty::with(text_, offer.agreed, offer.package);
            if (!whole(outcome))
                continue;
            if (offer.author == rival_.other_) {
                const bool same = before && texts_[*before] == outcome;
                if (!same) {
                    const std::size_t now = add(outcome);
                    theirs_.push_back(now);
                    for (const std::size_t own : waiting)
                        declined_.push_back({own, now});
                    before = now;
                } else
                    for (const std::size_t own : waiting)
                        declined_.push_back({own, *before});
                waiting.clear();
            } else if (offer.author == view_.seat()) {
                waiting.push_back(add(outcome));
                for (const NotedRefusal& refusal : memory.refusals)
                    if (refusal.by == rival_.other_ && refusal.author == view_.seat() && refusal.offer == n)
                        objections_.push_back({waiting.back(), refusal.article, offer.package.articles});
            }
        }
        if (before)
            for (const std::size_t own : waiting)
                declined_.push_back({own, *before});
        last_ = before;
    }

    std::size_t add(const treaty::Outcome& outcome) {
        texts_.push_back(outcome);
        counting_.push_back(rival_.counting(outcome, profile_));
        return texts_.size() - 1;
    }

    [[nodiscard]] double usual(std::size_t i) const {
        const auto count = [&](Kind kind) { return std::max(1.0, counts_[static_cast<std::size_t>(kind)]); };
        switch (kind_of(text_.provisions[i], rival_.other_)) {
        case Kind::gain:
            return gains_ * 0.9 / count(Kind::gain);
        case Kind::cost:
            return costs_ * 0.85 / count(Kind::cost);
        case Kind::inspection:
            return costs_ * 0.05;
        case Kind::common:
            return gains_ * 0.07;
        }
        return 1;
    }

    Ladder drawn(std::size_t i) {
        const Kind kind = kind_of(text_.provisions[i], rival_.other_);
        if (kind == Kind::common)
            return {0.5 + 0.8 * dice_.normal(), 1};
        return {0.6 * dice_.normal(), dice_.normal()};
    }

    [[nodiscard]] Row valued(std::size_t i, const Ladder& ladder) const {
        Row row{};
        const treaty::Provision& provision = text_.provisions[i];
        const double last = static_cast<double>(provision.options.size()) - 1;
        const Kind kind = kind_of(provision, rival_.other_);
        double top = usual(i), bend = 1;
        switch (kind) {
        case Kind::gain:
            top *= core::exponential(ladder.size);
            bend = 0.8 * core::exponential(0.2 * ladder.bend);
            break;
        case Kind::cost:
            top *= -core::exponential(ladder.size);
            bend = 1.7 * core::exponential(0.2 * ladder.bend);
            break;
        case Kind::inspection:
            top *= -core::exponential(ladder.size);
            bend = 1.5 * core::exponential(0.2 * ladder.bend);
            break;
        case Kind::common:
            top *= ladder.size;
            break;
        }
        for (std::size_t o = 1; o < provision.options.size(); ++o)
            row[o] = top * core::power(static_cast<double>(o) / last, bend);
        return row;
    }

    [[nodiscard]] double counted(std::size_t e, std::size_t i, const Row& row) const {
        const double face = row[texts_[e][i]];
        return face * (face >= 0 ? counting_[e].gain[i] : counting_[e].cost[i]);
    }

    [[nodiscard]] double fit(const std::vector<Ladder>& ladders, const std::vector<Row>& values,
                             const std::vector<double>& worths, double reservation) const {
        double sum = 0, gains = 0, costs = 0;
        for (std::size_t i = 0; i < ladders.size(); ++i) {
            const Kind kind = kind_of(text_.provisions[i], rival_.other_);
            const double size = kind == Kind::common ? (ladders[i].size - 0.5) / 1.2 : ladders[i].size / 0.7;
            sum -= 0.5 * (size * size + ladders[i].bend * ladders[i].bend * (kind == Kind::common ? 0 : 1));
            const double top = values[i][text_.provisions[i].options.size() - 1];
            (top > 0 ? gains : costs) += top;
        }
        const double off = (gains - gains_) / (0.12 * gains_), over = (-costs - costs_) / (0.3 * costs_);
        const double far = (reservation - reservation_mean_) / (0.28 * reservation_mean_ + 0.5);
        sum -= 0.5 * (off * off + over * over + far * far);
        const double sharp = 25.0 / (gains_ + 25.0) + 0.25; // points weigh more where the sheet is small
        for (std::size_t k = 0; k < theirs_.size(); ++k) {
            const double now = worths[theirs_[k]];
            sum += soft(sharp * (now - reservation - 1));
            if (k == 0)
                sum += first_fit(values);
            else {
                const double before = worths[theirs_[k - 1]];
                sum += soft(1.2 * sharp * (before - now + 0.5));
                sum += step_fit(values, theirs_[k - 1], theirs_[k]);
            }
        }
        for (const Objection& objection : objections_)
            sum += 1.5 * objection_fit(values, objection, sharp);
        for (const auto& [own, asked] : declined_)
            sum += soft(sharp * (worths[asked] + 0.5 - worths[own]));
        return sum;
    }

    /// The first package asks for nearly all.
    [[nodiscard]] double first_fit(const std::vector<Row>& values) const {
        double missed = 0;
        const std::size_t e = theirs_.front();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double now = values[i][texts_[e][i]];
            double best = now;
            for (std::size_t o = 0; o < text_.provisions[i].options.size(); ++o)
                best = std::max(best, values[i][o]);
            const double counts = best > 0 ? counting_[e].gain[i] : counting_[e].cost[i];
            // Inspectors may be asked for because of what they make others' words worth.
            if (kind_of(text_.provisions[i], rival_.other_) != Kind::inspection)
                missed += (best - now) * counts;
        }
        return -0.15 * missed;
    }

    /// The article that is objected to is the dearest of the package.
    [[nodiscard]] double objection_fit(const std::vector<Row>& values, const Objection& objection, double sharp) const {
        std::array<double, treaty::max_articles> by_article{};
        for (std::size_t i = 0; i < values.size(); ++i)
            by_article[text_.provisions[i].article.index()] += counted(objection.own, i, values[i]);
        double sum = 0, count = 0;
        for (const rules::ArticleId article : objection.among)
            if (article != objection.article) {
                sum += soft(sharp * (by_article[article.index()] - by_article[objection.article.index()]));
                count += 1;
            }
        return count > 0 ? sum / count : 0;
    }

    /// What is given first is what costs least for the way it goes.
    [[nodiscard]] double step_fit(const std::vector<Row>& values, std::size_t before, std::size_t now) const {
        double given = 0, moved = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const OptionIndex from = texts_[before][i], to = texts_[now][i];
            if (from == to)
                continue;
            const double lost = (values[i][from] - values[i][to]) * counting_[now].gain[i];
            const double way = std::abs(static_cast<double>(to) - static_cast<double>(from)) /
                               static_cast<double>(text_.provisions[i].options.size() - 1);
            if (lost > 0) {
                given += lost;
                moved += way;
            }
        }
        if (moved <= 0)
            return 0;
        const double rate = given / moved;
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const OptionIndex at = texts_[now][i];
            if (at != texts_[before][i])
                continue;
            const Kind kind = kind_of(text_.provisions[i], rival_.other_);
            const auto last = static_cast<OptionIndex>(text_.provisions[i].options.size() - 1);
            double lost = -1;
            if (kind == Kind::gain && at > 0)
                lost = values[i][at] - values[i][at - 1];
            else if (kind == Kind::cost && at < last)
                lost = values[i][at] - values[i][at + 1];
            if (lost < 0)
                continue;
            sum += soft(0.06 * (lost * counting_[now].gain[i] * last - rate));
            count += 1;
        }
        return count > 0 ? 2.0 * sum / count : 0;
    }

    void move() {
        const std::uint32_t what = dice_.below(static_cast<std::uint32_t>(ladders_.size()) + 1);
        const double least = core::natural_logarithm(std::max(1e-12, dice_.uniform()));
        if (what == ladders_.size()) {
            const double reservation = reservation_ + 0.12 * reservation_mean_ * dice_.normal();
            const double fitted = fit(ladders_, values_, worths_, reservation);
            if (reservation > 0 && fitted - fit_ >= least) {
                reservation_ = reservation;
                fit_ = fitted;
            }
            return;
        }
        const Ladder ladder = ladders_[what];
        const Row row = values_[what];
        const std::vector<double> worths = worths_;
        ladders_[what].size += 0.5 * dice_.normal();
        ladders_[what].bend += 0.5 * dice_.normal();
        values_[what] = valued(what, ladders_[what]);
        for (std::size_t e = 0; e < texts_.size(); ++e)
            worths_[e] += counted(e, what, values_[what]) - counted(e, what, row);
        const double fitted = fit(ladders_, values_, worths_, reservation_);
        if (fitted - fit_ >= least) {
            fit_ = fitted;
            return;
        }
        ladders_[what] = ladder;
        values_[what] = row;
        worths_ = worths;
    }

    struct Declined {
        std::size_t own{}, asked{};
    };
    const SampledModel& rival_;
    const rules::View& view_;
    const treaty::TreatyText& text_;
    std::size_t profile_;
    ChainDice dice_;
    double gains_{}, costs_{}, reservation_mean_{};
    std::array<double, 4> counts_{};
    std::vector<treaty::Outcome> texts_;
    std::vector<SampledModel::Counting> counting_;
    std::vector<std::size_t> theirs_;
    std::vector<Declined> declined_;
    std::vector<Objection> objections_;
    std::optional<std::size_t> last_;
    std::vector<Ladder> ladders_;
    std::vector<Row> values_;
    std::vector<double> worths_;
    double reservation_{}, fit_{};
};

SampledModel::SampledModel(const rules::View& view, const Memory& memory, rules::PartyId other,
                           const Posterior& profiles, std::uint64_t seed)
    : view_(&view),
      other_(other),
      at_(rules::circumstances(view)) {
    double gains = 0;
    for (const auto& values : view.mandate().values)
        gains += std::max(0, std::max_element(values.begin(), values.end())->hundredths) / 100.0;
    width_ = 0.6 + 0.03 * gains;
    const treaty::CreditRow trust = rules::credits_of(view.scenario(), view.open(), other).now;
    double sum = 0, count = 0;
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
        if (p != other.index()) {
            sum += trust[p] / 100.0;
            count += 1;
        }
    trust_ = count > 0 ? sum / count : 0;
    const auto& party = view.scenario().at(other);
    for (std::size_t k = 0; k < party.profiles.size(); ++k)
        terms_.push_back(supposed_terms(party, rules::ProfileId(k)));
    const treaty::TreatyText& text = view.scenario().text;
    for (const Offer& offer : memory.offers) {
        if (offer.author != other)
            continue;
        ++offers_seen_;
        const treaty::Outcome outcome = treaty::with(text, offer.agreed, offer.package);
        if (!text.form || outcome[text.form->index()] >= view.scenario().least_form)
            asked_ = outcome;
    }
    strangeness_ = 0.03 * gains;
    // Chains are shared out among the profiles by their chances.
    double passed = 0;
    std::size_t profile = 0;
    for (std::size_t c = 0; c < chains; ++c) {
        const double at = (static_cast<double>(c) + 0.5) / static_cast<double>(chains);
        while (profile + 1 < party.profiles.size() && passed + profiles.chance[profile] < at)
            passed += profiles.chance[profile++];
        SheetChain chain(*this, memory, profile, seed, static_cast<std::uint32_t>(c));
        chain.run(burn_in);
        for (std::size_t n = 0; n < kept_samples; ++n) {
            chain.run(thinning);
            samples_.push_back(chain.sample());
        }
    }
}

double SampledModel::carried(ProvisionId provision, const treaty::Outcome& outcome) const {
    const treaty::TreatyText& text = view_->scenario().text;
    double sum = 0, count = 0;
    for (const rules::PartyId obligor : text.at(provision).obligors)
        if (obligor != other_) {
            sum += treaty::share_carried(text, provision, obligor, outcome) / 1000.0;
            count += 1;
        }
    return count > 0 ? sum / count : 1;
}

SampledModel::Counting SampledModel::counting(const treaty::Outcome& outcome, std::size_t profile) const {
    const treaty::TreatyText& text = view_->scenario().text;
    Counting counting;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const treaty::Provision& provision = text.provisions[i];
        const bool at_face = provision.credit == treaty::Credit::at_face;
        const double seen = at_face ? 1 : treaty::safeguard(text, ProvisionId(i), outcome) / 1000.0;
        counting.gain[i] = at_face ? 1 : 1 - (1 - trust_ * carried(ProvisionId(i), outcome)) * (1 - seen);
        counting.cost[i] =
            provision.obligors.contains(other_) && !at_face ? 1 - terms_[profile].cheat_share / 1000.0 * (1 - seen) : 1;
        if (provision.intrusive)
            counting.cost[i] *= terms_[profile].intrusion_price / 1000.0;
    }
    return counting;
}

double SampledModel::left_of(std::size_t provision, const treaty::Outcome& outcome) const {
    return treaty::percent_of_worth(view_->scenario().text, at_, treaty::ProvisionId(provision), outcome[provision]) /
           100.0;
}

double SampledModel::worth(const Sample& sample, const treaty::Outcome& outcome) const {
    const Counting counts = counting(outcome, sample.profile);
    double sum = 0;
    for (std::size_t i = 0; i < view_->scenario().text.provisions.size(); ++i) {
        const double face = sample.values[i][outcome[i]] * left_of(i, outcome);
        sum += face * (face >= 0 ? counts.gain[i] : counts.cost[i]);
    }
    return sum;
}

double SampledModel::estranged(std::size_t provision, OptionIndex option) const {
    const auto last = view_->scenario().text.provisions[provision].options.size() - 1;
    if (!asked_ || last == 0)
        return 0;
    return strangeness_ * std::abs(static_cast<double>(option) - static_cast<double>((*asked_)[provision])) /
           static_cast<double>(last);
}

SampledModel::Belief SampledModel::of(const treaty::Outcome& outcome, double kept) const {
    Belief belief;
    std::vector<Counting> counts;
    for (std::size_t k = 0; k < terms_.size(); ++k)
        counts.push_back(counting(outcome, k));
    const core::Points ended = rules::lost_with(view_->scenario(), view_->open().around.ended, other_);
    double estrangement = asked_ ? 0 : 2 * strangeness_;
    for (std::size_t i = 0; i < view_->scenario().text.provisions.size(); ++i)
        estrangement += estranged(i, outcome[i]);
    const double tense = std::max(0, view_->open().tension - view_->scenario().ripe_from) / 5.0;
    for (const Sample& sample : samples_) {
        double worth = 0;
        for (std::size_t i = 0; i < view_->scenario().text.provisions.size(); ++i) {
            const double face = sample.values[i][outcome[i]] * left_of(i, outcome);
            worth += face * (face >= 0 ? counts[sample.profile].gain[i] : counts[sample.profile].cost[i]);
        }
        worth -= estrangement;
        const double least =
            sample.reservation - ended.hundredths / 100.0 - (terms_[sample.profile].hurt_by_tension ? tense : 0) + 2;
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

double SampledModel::keeps(treaty::ProvisionId provision, OptionIndex option, double seen, double periods) const {
    constexpr double lost_in_return = 3;
    const treaty::Provision& clause = view_->scenario().text.at(provision);
    const auto& profiles = view_->scenario().at(other_).profiles;
    double sum = 0;
    for (const Sample& sample : samples_) {
        double cost = std::max(0.0, -static_cast<double>(sample.values[provision.index()][option]));
        if (clause.intrusive)
            cost *= terms_[sample.profile].intrusion_price / 1000.0;
        const double honest = profiles[sample.profile].compliance / 100.0;
        const double bent = terms_[sample.profile].cheat_share < 500 ? 0.5 : 0.0; // hedged rather than broken
        const core::Points loss = rules::loss_of_author(core::Points{static_cast<std::int32_t>(cost * 100)});
        const bool deterred = cost / periods <= seen * (lost_in_return - loss.hundredths / 100.0);
        sum += deterred ? 1 : honest + (1 - honest) * bent;
    }
    return sum / static_cast<double>(samples_.size());
}

} // namespace parley::agents

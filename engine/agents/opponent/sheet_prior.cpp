// The numbers were set by play when the negotiator was made; no calibration of single ones is known. What holds them is
// named in METHODS.md, "The numbers of the sampled model".
#include "agents/opponent/sheet_prior.hpp"

#include "agents/opponent/supposed_terms.hpp"
#include "core/elementary.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

// The size of the sheet, of one's own
constexpr double least_gains = 10;        // points, where one's own sheet holds hardly anything to gain
constexpr double least_costs = 0.6;       // of its gains
constexpr double half = 0.5;              // what it would sign: half as one's own, half by its own gains
constexpr double signs_at = 0.17;         // of its gains, the most sincere profile,
constexpr double insincere_wants = 0.14;  // and so much more the least sincere one
constexpr double sincerity_unknown = 0.3; // of a party of one profile
constexpr double least_reservation = 1;   // points

// Ladders: what all of a kind have of the sheet together, or one by itself
constexpr double gains_by_ladders = 0.9, costs_by_ladders = 0.85; // the rest is what inspectors and the common bring
constexpr double inspection_of_costs = 0.05, common_of_gains = 0.07;

// How they bend: gains dwindle and costs grow as ladders are climbed
constexpr double gain_bend = 0.8, cost_bend = 1.7, inspection_bend = 1.5;
constexpr double bend_spread = 0.2; // of the bend's logarithm

// Where a chain begins: nearer to the middle than the prior's own spread
constexpr double first_size = 0.6, first_common = 0.8;
constexpr double common_size = 0.5; // of what is common: it pleases a little, as a rule
constexpr double first_reservation_low = 0.75, first_reservation_range = 0.5;

// Standard deviations of the prior
constexpr double size_deviation = 0.7, common_deviation = 1.2;
constexpr double gains_deviation = 0.12, costs_deviation = 0.3; // of the sheet's gains and costs
constexpr double reservation_deviation = 0.28, reservation_points = 0.5;

LadderKind kind_of(const treaty::Provision& provision, rules::PartyId party) {
    if (!provision.obligors.contains(party))
        return LadderKind::gain;
    if (provision.intrusive)
        return LadderKind::inspection;
    return provision.obligors.size() == 1 ? LadderKind::cost : LadderKind::common;
}

} // namespace

SheetPrior::SheetPrior(const rules::View& view, rules::PartyId other, std::size_t profile) {
    for (const treaty::Provision& provision : view.scenario().text.provisions) {
        kinds_.push_back(kind_of(provision, other));
        tops_.push_back(provision.options.size() - 1);
        counts_[static_cast<std::size_t>(kinds_.back())] += 1;
    }
    scale(view);
    const double own = view.terms().reservation.hundredths / 100.0;
    const scenario::Party& party = view.scenario().at(other);
    const double insincere = compliance_range(party).insincerity(party.profiles[profile].compliance, sincerity_unknown);
    reservation_ = std::max(least_reservation, half * own + half * gains_ * (signs_at + insincere_wants * insincere));
}

/// The other's sheet is taken to be as large as one's own: both are written on one scale.
void SheetPrior::scale(const rules::View& view) {
    for (const auto& values : view.mandate().values) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        gains_ += std::max(0, most->hundredths) / 100.0;
        costs_ -= std::min(0, least->hundredths) / 100.0;
    }
    gains_ = std::max(gains_, least_gains);
    costs_ = std::max(costs_, least_costs * gains_);
}

double SheetPrior::usual(LadderKind kind) const {
    const double count = std::max(1.0, counts_[static_cast<std::size_t>(kind)]);
    switch (kind) {
    case LadderKind::gain:
        return gains_ * gains_by_ladders / count;
    case LadderKind::cost:
        return costs_ * costs_by_ladders / count;
    case LadderKind::inspection:
        return costs_ * inspection_of_costs;
    case LadderKind::common:
        return gains_ * common_of_gains;
    }
    return 1;
}

Ladder SheetPrior::drawn(std::size_t provision, ChainDice& dice) const {
    if (kinds_[provision] == LadderKind::common)
        return {common_size + first_common * dice.normal(), 1};
    const double size = first_size * dice.normal();
    return {size, dice.normal()};
}

double SheetPrior::drawn_reservation(ChainDice& dice) const {
    return reservation_ * (first_reservation_low + first_reservation_range * dice.uniform());
}

LadderValues SheetPrior::values(std::size_t provision, const Ladder& ladder) const {
    double top = usual(kinds_[provision]), bend = 1;
    switch (kinds_[provision]) {
    case LadderKind::gain:
        top *= core::exponential(ladder.size);
        bend = gain_bend * core::exponential(bend_spread * ladder.bend);
        break;
    case LadderKind::cost:
        top *= -core::exponential(ladder.size);
        bend = cost_bend * core::exponential(bend_spread * ladder.bend);
        break;
    case LadderKind::inspection:
        top *= -core::exponential(ladder.size);
        bend = inspection_bend * core::exponential(bend_spread * ladder.bend);
        break;
    case LadderKind::common:
        top *= ladder.size;
        break;
    }
    LadderValues values{};
    const auto last = static_cast<double>(tops_[provision]);
    for (std::size_t o = 1; o <= tops_[provision]; ++o)
        values[o] = top * core::power(static_cast<double>(o) / last, bend);
    return values;
}

double SheetPrior::log_density(const std::vector<Ladder>& ladders, const std::vector<LadderValues>& values,
                               double reservation) const {
    double sum = 0, gains = 0, costs = 0;
    for (std::size_t i = 0; i < ladders.size(); ++i) {
        const bool common = kinds_[i] == LadderKind::common;
        const double size =
            common ? (ladders[i].size - common_size) / common_deviation : ladders[i].size / size_deviation;
        const double bend = common ? 0 : ladders[i].bend;
        sum -= 0.5 * (size * size + bend * bend);
        const double top = values[i][tops_[i]];
        (top > 0 ? gains : costs) += top;
    }
    const double off = (gains - gains_) / (gains_deviation * gains_);
    const double over = (-costs - costs_) / (costs_deviation * costs_);
    const double far = (reservation - reservation_) / (reservation_deviation * reservation_ + reservation_points);
    return sum - 0.5 * (off * off + over * over + far * far);
}

} // namespace parley::agents

#include "agents/negotiator/phases.hpp"

#include "core/elementary.hpp"
#include "rules/observance.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

double points(core::Points amount) { return amount.hundredths / 100.0; }

core::Points rounded(double amount) {
    return core::Points{static_cast<std::int32_t>(amount * 100 + (amount < 0 ? -0.5 : 0.5))};
}

/// The chance that a breach is seen within a period.
double seen_a_period(double safeguard, double periods) {
    return 1 - core::power(std::clamp(1 - safeguard, 0.0, 1.0), 1 / periods);
}

/// The provision and what verifies it, and a row for each combination of their options.
template <class WorthOf>
void append(const treaty::TreatyText& text, const std::vector<treaty::ProvisionId>& over,
            std::vector<treaty::Factor>& factors, std::vector<std::int32_t>& pool, const WorthOf& worth_of) {
    treaty::Factor factor;
    for (const treaty::ProvisionId id : over) {
        factor.size[factor.arity] = static_cast<std::uint8_t>(text.at(id).options.size());
        factor.over[factor.arity++] = id;
    }
    factor.offset = static_cast<std::uint32_t>(pool.size());
    treaty::Outcome outcome{};
    for (std::uint8_t a = 0; a < factor.size[0]; ++a)
        for (std::uint8_t b = 0; b < factor.size[1]; ++b)
            for (std::uint8_t c = 0; c < factor.size[2]; ++c) {
                const std::array<std::uint8_t, 3> choice{a, b, c};
                for (std::uint8_t k = 0; k < factor.arity; ++k)
                    outcome[factor.over[k].index()] = choice[k];
                pool.push_back(rounded(worth_of(outcome)).hundredths);
            }
    factors.push_back(factor);
}

/// What was refused for the home front's sake is not asked again if there is another way: what their last word on the
/// article did not give costs them more than it is worth.
void price_refusals(const treaty::TreatyText& text, const Memory& memory, rules::PartyId self, Displeasure& costs) {
    constexpr std::int32_t home = 2400, otherwise = 600;
    for (const NotedRefusal& refusal : memory.refusals) {
        if (refusal.author != self || refusal.offer >= memory.offers.size())
            continue;
        const treaty::Package& refused = memory.offers[refusal.offer].package;
        const Offer* theirs = memory.last_offer(refusal.by);
        for (const treaty::ProvisionId id : text.at(refusal.article).provisions) {
            const std::size_t i = id.index();
            const int asked = refused.options[i];
            const int given = theirs != nullptr && theirs->package.articles.contains(refusal.article)
                                  ? theirs->package.options[i]
                                  : 0;
            if (asked == given)
                continue;
            for (int o = 0; o < static_cast<int>(text.provisions[i].options.size()); ++o)
                if (asked > given ? o >= asked : o <= asked)
                    costs.of[i][static_cast<std::size_t>(o)] +=
                        (refusal.reason == rules::Reason::home ? home : otherwise) /
                        static_cast<std::int32_t>(text.at(refusal.article).provisions.size());
        }
    }
}

} // namespace

double kept_value(const rules::View& view, const std::vector<SampledModel>& rivals, treaty::ProvisionId id,
                  const treaty::Outcome& outcome) {
    const treaty::TreatyText& text = view.scenario().text;
    const treaty::Provision& provision = text.at(id);
    const auto periods = static_cast<double>(std::max<std::size_t>(1, view.scenario().periods.size()));
    double face = points(treaty::face_value(text, view.mandate(), rules::circumstances(view), id, outcome[id.index()]));
    if (face < 0 && provision.intrusive)
        face *= view.terms().intrusion_price / 1000.0;
    if (provision.credit == treaty::Credit::at_face || face == 0)
        return face;
    const double safeguard = treaty::safeguard(text, id, outcome) / 1000.0;
    const double seen = seen_a_period(safeguard, periods);
    if (face < 0) {
        if (!provision.obligors.contains(view.seat()) || (provision.intrusive && safeguard <= 0))
            return face;
        const double loss = lost_in_return - points(rules::loss_of_author(rounded(-face)));
        const double penalty = seen * loss * periods; // of breaking it throughout
        return -std::min(-face, penalty);
    }
    double kept = 0, count = 0;
    for (const SampledModel& rival : rivals)
        if (provision.obligors.contains(rival.party())) {
            kept += rival.keeps(id, outcome[id.index()], seen, periods) *
                    (treaty::share_carried(text, id, rival.party(), outcome) / 1000.0);
            count += 1;
        }
    return count > 0 ? face * kept / count : face;
}

treaty::CompiledUtility kept_worth(const rules::View& view, const std::vector<SampledModel>& rivals) {
    const treaty::TreatyText& text = view.scenario().text;
    std::vector<treaty::Factor> factors;
    std::vector<std::int32_t> pool;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const treaty::ProvisionId id(i);
        const auto& values = view.mandate().values[i];
        const auto& shifts = view.mandate().shifts;
        if (std::any_of(values.begin(), values.end(), [](core::Points value) { return value != core::Points{}; }) ||
            std::any_of(shifts.begin(), shifts.end(), [&](const treaty::Shift& each) { return each.provision == id; }))
            append(text, treaty::decided_by(text, id, view.seat()), factors, pool,
                   [&](const treaty::Outcome& outcome) { return kept_value(view, rivals, id, outcome); });
    }
    for (const treaty::Synergy& synergy : view.mandate().synergies) {
        std::vector<treaty::ProvisionId> over;
        for (const treaty::Synergy::Term& term : synergy.terms)
            over.push_back(term.provision);
        append(text, over, factors, pool, [&](const treaty::Outcome& outcome) {
            for (const treaty::Synergy::Term& term : synergy.terms)
                if (outcome[term.provision.index()] < term.at_least)
                    return 0.0;
            return points(synergy.worth);
        });
    }
    return treaty::CompiledUtility(std::move(factors), std::move(pool));
}

core::Points no_deal_now(const rules::View& view) {
    const int above = view.terms().hurt_by_tension ? std::max(0, view.open().tension - view.scenario().ripe_from) : 0;
    return view.terms().reservation - core::Points{above * 20} - rules::lost_in_the_end(view.scenario(), view.seat());
}

std::vector<SampledModel> rivals_of(const rules::View& view, const Beliefs& beliefs, std::uint64_t seed) {
    std::vector<SampledModel> rivals;
    for (const HypothesisModel& belief : beliefs.models())
        rivals.emplace_back(view, beliefs.memory(), belief.party(), belief.profiles(), seed);
    return rivals;
}

Outlook negotiators_outlook(const rules::View& view, const Memory& memory, const std::vector<SampledModel>& rivals) {
    Outlook outlook;
    const treaty::TreatyText& text = view.scenario().text;
    outlook.interests = weights_shown(text, memory, view.seat());
    if (rivals.empty())
        return outlook;
    outlook.worth = kept_worth(view, rivals);
    outlook.floor = no_deal_now(view) + core::Points{50};
    Displeasure costs;
    const treaty::Outcome base = tabled_last(view, memory);
    for (const SampledModel& rival : rivals) {
        const OptionGains gains = gains_by_option(rival, view, base);
        for (std::size_t i = 0; i < text.provisions.size(); ++i)
            for (std::size_t o = 0; o < text.provisions[i].options.size(); ++o)
                costs.of[i][o] -=
                    static_cast<std::int32_t>(cost_of_a_point * gains[i][o]) / static_cast<std::int32_t>(rivals.size());
    }
    price_refusals(text, memory, view.seat(), costs);
    price_declared_lines(view, costs);
    outlook.costs = costs;
    return outlook;
}

} // namespace parley::agents

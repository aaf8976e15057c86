#include "rules/observance.hpp"

#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// How far a party honours a provision: thousandths.
[[nodiscard]] core::PerMille honoured(const Observance& kept, PartyId party, ProvisionId provision) {
    if (kept.obligations[provision.index()] == Obligation::suspended)
        return 0;
    if (kept.obligations[provision.index()] == Obligation::none)
        return 1000;
    switch (kept.conduct[party.index()].conduct[provision.index()]) {
    case Conduct::comply:
        return 1000;
    case Conduct::hedge:
        return 500;
    case Conduct::violate:
        return 0;
    }
    return 1000;
}

/// Own costs by one's own conduct, benefits by the conduct of the others that are bound.
[[nodiscard]] core::Points value_as_kept(const treaty::Provision& provision, core::Points face,
                                         const treaty::ProfileTerms& terms, PartyId party, ProvisionId id,
                                         const Observance& kept) {
    const bool cost = face < core::Points{};
    if (cost && provision.obligors.contains(party)) {
        const core::Points borne = core::scaled(face, honoured(kept, party, id));
        return provision.intrusive ? core::scaled(borne, terms.intrusion_price) : borne;
    }
    core::PerMille sum = 0;
    core::PerMille count = 0;
    for (const PartyId obligor : provision.obligors - PartySet::of(party)) {
        sum += honoured(kept, obligor, id);
        ++count;
    }
    const core::Points value = count == 0 ? face : core::scaled(face, sum / count);
    return cost && provision.intrusive ? core::scaled(value, terms.intrusion_price) : value;
}

[[nodiscard]] core::Points synergies_as_kept(const treaty::Mandate& mandate, const Observance& kept) {
    core::Points sum;
    for (const treaty::Synergy& synergy : mandate.synergies) {
        const bool stands = std::ranges::all_of(synergy.terms, [&](const treaty::Synergy::Term& term) {
            return kept.agreed[term.provision.index()] >= term.at_least &&
                   kept.obligations[term.provision.index()] != Obligation::suspended;
        });
        sum += stands ? synergy.worth : core::Points{};
    }
    return sum;
}

} // namespace

core::Points worth_in_period(const treaty::TreatyText& text, const treaty::Mandate& mandate,
                             const treaty::ProfileTerms& terms, PartyId party, const Observance& kept,
                             std::size_t period, std::size_t periods) {
    core::Points throughout = synergies_as_kept(mandate, kept);
    core::Points later;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const treaty::Provision& provision = text.provisions[i];
        const core::Points face = treaty::face_value(text, mandate, kept.at, ProvisionId(i), kept.agreed[i]);
        const core::Points value = value_as_kept(provision, face, terms, party, ProvisionId(i), kept);
        if (provision.due == 0)
            throughout += value;
        else
            later += part_due(provision, value, period, periods);
    }
    return part_of_period(throughout, period, periods) + later;
}

core::Points part_due(const treaty::Provision& provision, core::Points whole, std::size_t period, std::size_t periods) {
    const std::size_t due = std::min<std::size_t>(provision.due, periods - 1);
    return period < due ? core::Points{} : part_of_period(whole, period - due, periods - due);
}

bool binds_in(const treaty::TreatyText& text, const std::array<Obligation, treaty::max_provisions>& obligations,
              ProvisionId provision, std::size_t period) {
    return obligations[provision.index()] == Obligation::in_force && period >= text.at(provision).due;
}

core::Points cost_of_keeping(const treaty::TreatyText& text, const treaty::Mandate& mandate,
                             const treaty::ProfileTerms& terms, PartyId party, ProvisionId undertaking,
                             const treaty::Outcome& agreed, const treaty::Circumstances& at) {
    const treaty::Provision& provision = text.at(undertaking);
    const core::Points face = treaty::face_value(text, mandate, at, undertaking, agreed[undertaking.index()]);
    if (!provision.obligors.contains(party) || face >= core::Points{})
        return {};
    return -(provision.intrusive ? core::scaled(face, terms.intrusion_price) : face);
}

core::Points part_of_period(core::Points whole, std::size_t period, std::size_t periods) {
    const auto share = [&](std::size_t k) {
        return static_cast<std::int32_t>(std::int64_t{whole.hundredths} * static_cast<std::int64_t>(k) /
                                         static_cast<std::int64_t>(periods));
    };
    return core::Points{share(period + 1) - share(period)};
}

core::PerMille detection_a_period(core::PerMille safeguard, std::size_t periods) {
    // The greatest q (missed a period, thousandths) whose power is at most 1 − d, and the neighbour if it is nearer.
    const auto missed_over_all = [&](std::int64_t q) {
        std::int64_t product = 1'000'000'000;
        for (std::size_t i = 0; i < periods; ++i)
            product = product * q / 1000;
        return product;
    };
    const std::int64_t wanted = std::int64_t{1000 - safeguard} * 1'000'000;
    std::int64_t q = 1000;
    while (q > 0 && missed_over_all(q) > wanted)
        --q;
    if (q < 1000 && missed_over_all(q + 1) - wanted < wanted - missed_over_all(q))
        ++q;
    return static_cast<core::PerMille>(1000 - q);
}

core::PerMille chance_seen(const treaty::TreatyText& text, const treaty::Outcome& agreed, ProvisionId provision,
                           Conduct conduct, std::size_t period, std::size_t periods) {
    if (conduct == Conduct::comply)
        return 0;
    const std::size_t due = std::min<std::size_t>(text.at(provision).due, periods - 1);
    const core::PerMille seen =
        detection_a_period(treaty::safeguard_in(text, provision, agreed, period), periods - due);
    return conduct == Conduct::hedge ? seen / 2 : seen;
}

core::Points loss_of_author(core::Points cost_of_undertaking) {
    return amounts::caught - core::scaled(cost_of_undertaking, amounts::caught_share_of_cost);
}

core::Points loss_of_deceived(Conduct conduct) {
    return conduct == Conduct::violate ? amounts::deceived_by_violation : amounts::deceived_by_hedging;
}

bool can_be_broken(const treaty::TreatyText& text, ProvisionId provision, const treaty::Outcome& agreed) {
    const treaty::Provision& promise = text.at(provision);
    return promise.credit == treaty::Credit::by_trust &&
           !(promise.intrusive && treaty::safeguard(text, provision, agreed) == 0);
}

std::array<Obligation, treaty::max_provisions> obligations_of(const treaty::TreatyText& text,
                                                              const treaty::Outcome& agreed) {
    std::array<Obligation, treaty::max_provisions> obligations{};
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (agreed[i] != treaty::status_quo && can_be_broken(text, ProvisionId(i), agreed))
            obligations[i] = Obligation::in_force;
    return obligations;
}

std::vector<ProvisionId> suspendable(const treaty::TreatyText& text,
                                     const std::array<Obligation, treaty::max_provisions>& obligations, PartyId party,
                                     ProvisionId provision) {
    const auto in_force = [&](ProvisionId id) {
        return obligations[id.index()] == Obligation::in_force && text.at(id).obligors == PartySet::of(party);
    };
    const auto& mirror = text.at(provision).mirror;
    if (mirror && in_force(*mirror))
        return {*mirror};
    std::vector<ProvisionId> own;
    for (const ProvisionId id : text.at(text.at(provision).article).provisions)
        if (in_force(id))
            own.push_back(id);
    return own;
}

} // namespace parley::rules

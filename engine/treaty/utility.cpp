#include "treaty/utility.hpp"

#include <algorithm>
#include <cassert>

namespace parley::treaty {

namespace {

/// The provisions that decide what provision `id` is worth: itself first, then the options that verify it.
Factor factor_over(const TreatyText& text, ProvisionId id) {
    Factor factor;
    const auto add = [&](ProvisionId provision) {
        for (std::uint8_t i = 0; i < factor.arity; ++i)
            if (factor.over[i] == provision)
                return;
        assert(factor.arity < 3);
        factor.size[factor.arity] = static_cast<std::uint8_t>(text.at(provision).options.size());
        factor.over[factor.arity++] = provision;
    };
    add(id);
    for (const Verifier& verifier : text.at(id).verifiers)
        add(verifier.provision);
    return factor;
}

/// Appends one row for every combination of the factor's options, in row order, `worth_of` giving each row's
/// hundredths.
template <class WorthOf>
void fill(Factor& factor, std::vector<std::int32_t>& pool, const WorthOf& worth_of) {
    factor.offset = static_cast<std::uint32_t>(pool.size());
    Outcome outcome{};
    for (std::uint8_t a = 0; a < factor.size[0]; ++a)
        for (std::uint8_t b = 0; b < factor.size[1]; ++b)
            for (std::uint8_t c = 0; c < factor.size[2]; ++c) {
                const std::array<std::uint8_t, 3> choice{a, b, c};
                for (std::uint8_t i = 0; i < factor.arity; ++i)
                    outcome[factor.over[i].index()] = choice[i];
                pool.push_back(worth_of(outcome).hundredths);
            }
}

bool is_flat(const std::vector<core::Points>& values) {
    for (const core::Points value : values)
        if (value != core::Points{})
            return false;
    return true;
}

/// The credit given to a promise of `provision`, the average over the obligors other than `party`; thousandths.
core::PerMille credibility(const Provision& provision, PartyId party, const CreditRow& credit, core::PerMille seen) {
    core::PerMille sum = 0;
    core::PerMille count = 0;
    for (const PartyId obligor : provision.obligors) {
        if (obligor == party)
            continue;
        sum += core::either(core::PerMille{credit[obligor.index()]} * 10, seen);
        ++count;
    }
    return count == 0 ? 1000 : (sum + count / 2) / count;
}

} // namespace

core::Points CompiledUtility::worth(const Outcome& outcome) const {
    std::int32_t sum = 0;
    for (const Factor& factor : factors_) {
        std::uint32_t row = outcome[factor.over[0].index()];
        if (factor.arity > 1)
            row = row * factor.size[1] + outcome[factor.over[1].index()];
        if (factor.arity > 2)
            row = row * factor.size[2] + outcome[factor.over[2].index()];
        sum += pool_[factor.offset + row];
    }
    return core::Points{sum};
}

Receipt value_receipt(const TreatyText& text, const Mandate& mandate, const ProfileTerms& terms, PartyId party,
                      const CreditRow& credit, ProvisionId id, const Outcome& outcome, const Circumstances& at) {
    const Provision& provision = text.at(id);
    Receipt receipt;
    receipt.face = face_value(text, mandate, at, id, outcome[id.index()]);
    receipt.counted = receipt.face;
    if (receipt.face.hundredths < 0 && provision.intrusive) {
        receipt.counted = core::scaled(receipt.face, terms.intrusion_price);
        return receipt;
    }
    if (provision.credit == Credit::at_face)
        return receipt;
    receipt.safeguard = safeguard(text, id, outcome);
    if (receipt.face.hundredths < 0) {
        if (provision.obligors.contains(party))
            receipt.counted =
                core::scaled(receipt.face, 1000 - (terms.cheat_share * (1000 - receipt.safeguard) + 500) / 1000);
        return receipt;
    }
    receipt.trust = credibility(provision, party, credit, 0);
    receipt.counted = core::scaled(receipt.face, credibility(provision, party, credit, receipt.safeguard));
    return receipt;
}

CompiledUtility compile_utility(const TreatyText& text, const Mandate& mandate, const ProfileTerms& terms,
                                PartyId party, const CreditRow& credit, const Circumstances& at) {
    std::vector<Factor> factors;
    std::vector<std::int32_t> pool;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const bool shifts = std::any_of(mandate.shifts.begin(), mandate.shifts.end(),
                                        [&](const Shift& shift) { return shift.provision == ProvisionId(i); });
        if (is_flat(mandate.values[i]) && !shifts)
            continue;
        Factor factor = factor_over(text, ProvisionId(i));
        fill(factor, pool, [&](const Outcome& outcome) {
            return value_receipt(text, mandate, terms, party, credit, ProvisionId(i), outcome, at).counted;
        });
        factors.push_back(factor);
    }
    for (const Synergy& synergy : mandate.synergies) {
        Factor factor;
        for (const Synergy::Term& term : synergy.terms) {
            factor.size[factor.arity] = static_cast<std::uint8_t>(text.at(term.provision).options.size());
            factor.over[factor.arity++] = term.provision;
        }
        fill(factor, pool, [&](const Outcome& outcome) {
            for (const Synergy::Term& term : synergy.terms)
                if (outcome[term.provision.index()] < term.at_least)
                    return core::Points{};
            return synergy.worth;
        });
        factors.push_back(factor);
    }
    return CompiledUtility(std::move(factors), std::move(pool));
}

} // namespace parley::treaty

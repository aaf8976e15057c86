#include "treaty/utility.hpp"

#include <algorithm>
#include <cassert>

namespace parley::treaty {

namespace {

Factor factor_over(const TreatyText& text, ProvisionId id, PartyId party) {
    Factor factor;
    for (const ProvisionId provision : decided_by(text, id, party)) {
        assert(factor.arity < 3);
        factor.size[factor.arity] = static_cast<std::uint8_t>(text.at(provision).options.size());
        factor.over[factor.arity++] = provision;
    }
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

/// Credit given to a promise, in thousandths, added up over obligors and periods.
struct CreditSum {
    core::PerMille sum{}, count{};

    void add(core::PerMille credit) {
        sum += credit;
        ++count;
    }
    [[nodiscard]] core::PerMille mean() const { return count == 0 ? 1000 : (sum + count / 2) / count; }
};

/// What a promise of a provision counts for with a party, while its authors govern and afterwards.
struct Credibility {
    CreditSum all, governed, afterwards;
};

/// Over the obligors other than `party` and the periods that the provision binds in; `checked`: with what would be
/// seen.
Credibility credibility(const TreatyText& text, ProvisionId id, PartyId party, const Credits& credit,
                        const Outcome& outcome, bool checked) {
    Credibility found;
    const std::size_t periods = text.horizon.period_count();
    const std::size_t first = periods - periods_paid(text, id);
    const std::size_t last = changes_with_time(text, id) ? periods : first + 1; // else every period is like the first
    for (std::size_t period = first; period < last; ++period)
        for (const PartyId obligor : text.at(id).obligors) {
            if (obligor == party)
                continue;
            const bool governs = text.horizon.governs(obligor, period);
            const int believed = governs ? credit.now[obligor.index()]
                                         : credit.after[obligor.index()] * carried_on(text, id, obligor, outcome) / 100;
            const core::PerMille seen = checked ? safeguard_in(text, id, outcome, period) : 0;
            const core::PerMille counts = core::either(core::PerMille{believed} * 10, seen);
            found.all.add(counts);
            (governs ? found.governed : found.afterwards).add(counts);
        }
    return found;
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
                      const Credits& credit, ProvisionId id, const Outcome& outcome, const Circumstances& at) {
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
    receipt.trust = credibility(text, id, party, credit, outcome, false).all.mean();
    const Credibility checked = credibility(text, id, party, credit, outcome, true);
    receipt.counted = core::scaled(receipt.face, checked.all.mean());
    receipt.outlives_authors = checked.afterwards.count > 0;
    if (checked.governed.count > 0)
        receipt.while_they_govern = checked.governed.mean();
    receipt.afterwards = checked.afterwards.mean();
    return receipt;
}

core::PerMille promise_credit(const TreatyText& text, PartyId party, const Credits& credit, ProvisionId provision,
                              const Outcome& outcome) {
    return credibility(text, provision, party, credit, outcome, true).all.mean();
}

std::vector<ProvisionId> decided_by(const TreatyText& text, ProvisionId id, PartyId party) {
    std::vector<ProvisionId> all{id};
    const auto add = [&](ProvisionId provision) {
        if (std::find(all.begin(), all.end(), provision) == all.end())
            all.push_back(provision);
    };
    const Provision& promise = text.at(id);
    for (const Verifier& verifier : promise.verifiers)
        add(verifier.provision);
    if (text.horizon.kept_by && promise.credit == Credit::by_trust)
        for (const PartyId obligor : promise.obligors)
            if (obligor != party && falls_due_late(text, id, obligor))
                add(*text.horizon.kept_by);
    return all;
}

CompiledUtility compile_utility(const TreatyText& text, const Mandate& mandate, const ProfileTerms& terms,
                                PartyId party, const Credits& credit, const Circumstances& at) {
    std::vector<Factor> factors;
    std::vector<std::int32_t> pool;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const bool shifts = std::any_of(mandate.shifts.begin(), mandate.shifts.end(),
                                        [&](const Shift& shift) { return shift.provision == ProvisionId(i); });
        if (is_flat(mandate.values[i]) && !shifts)
            continue;
        Factor factor = factor_over(text, ProvisionId(i), party);
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

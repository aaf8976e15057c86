#include "agents/opponent/supposed_terms.hpp"

#include <algorithm>

namespace parley::agents {

ComplianceRange compliance_range(const scenario::Party& party) {
    ComplianceRange range;
    for (const scenario::Profile& each : party.profiles) {
        range.most = std::max(range.most, each.compliance);
        range.least = std::min(range.least, each.compliance);
    }
    return range;
}

treaty::ProfileTerms supposed_terms(const scenario::Party& party, rules::ProfileId profile) {
    const int own = party.profiles[profile.index()].compliance;
    const double insincere = compliance_range(party).insincerity(own, own >= 50 ? 0.0 : 0.5);
    const auto per_mille = [](double share) { return static_cast<core::PerMille>(share * 1000 + 0.5); };
    treaty::ProfileTerms terms;
    terms.reservation = core::Points{static_cast<std::int32_t>(1800 + 1500 * insincere)};
    terms.intrusion_price = per_mille(1 + 3 * insincere * insincere * insincere);
    terms.cheat_share = per_mille(0.8 * insincere * insincere);
    terms.candour = per_mille(0.9 - 0.4 * insincere);
    terms.hurt_by_tension = insincere < 0.9;
    return terms;
}

} // namespace parley::agents

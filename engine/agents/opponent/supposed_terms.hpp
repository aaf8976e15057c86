// What is supposed of a profile before anything was shown, from how much of its word it is said to keep; and how tells
// are read by it. Knows no evidence.
#pragma once

#include "rules/view.hpp"

namespace parley::agents {

/// Compliance, percent, of the profiles of a party that are said to keep least and most of their word.
struct ComplianceRange {
    int least{100}, most{};
    /// 0 for a profile that keeps most, 1 for one that keeps least; `alone` where all keep as much.
    [[nodiscard]] double insincerity(int compliance, double alone) const {
        return most > least ? static_cast<double>(most - compliance) / (most - least) : alone;
    }
};
[[nodiscard]] ComplianceRange compliance_range(const scenario::Party& party);

/// How likely a tell is under the most sincere profile, one in between, and the least sincere one.
struct Tell {
    double sincere, between, insincere;
    [[nodiscard]] double under(int compliance, const ComplianceRange& range) const {
        return compliance == range.most ? sincere : compliance == range.least ? insincere : between;
    }
};

/// What is supposed of a profile from how much of its word it is said to keep, for nobody sees its instructions: the
/// less it keeps, the more it minds inspectors, escapes when unseen, holds back its answers and wants for signing.
[[nodiscard]] treaty::ProfileTerms supposed_terms(const scenario::Party& party, rules::ProfileId profile);

} // namespace parley::agents

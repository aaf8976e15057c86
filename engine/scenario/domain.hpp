// A plain negotiation domain as a value: issues with values, and for each party an additive utility over them, as the
// field's own files state it. Knows no treaty, no calendar and no world; how such files are read is in read_domain.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace parley::scenario {

struct DomainIssue {
    std::string name;
    std::vector<std::string> values; // at least one
    friend bool operator==(const DomainIssue&, const DomainIssue&) = default;
};

/// What one party wants: u(x) = min(1, Σᵢ weightᵢ · evaluationᵢ(xᵢ)), discounted to u · discountᵗ at time t in [0, 1].
struct DomainProfile {
    std::string party;
    std::vector<double> weights; // one an issue, not negative, not all 0; their sum mostly 1
    std::vector<std::vector<double>>
        evaluations;      // [issue][value], at most 1, rarely below 0; u is at least least_worth
    double reservation{}; // what no agreement is worth, mostly 0 to 1; discounted likewise
    double discount{1};   // above 0, at most 1; 1 is none
    friend bool operator==(const DomainProfile&, const DomainProfile&) = default;
};

/// Every list has one entry an issue; at least one issue and two profiles.
struct Domain {
    std::string name;
    std::vector<DomainIssue> issues;
    std::vector<DomainProfile> profiles;
    friend bool operator==(const Domain&, const Domain&) = default;
};

inline constexpr std::size_t most_domain_issues = 24;
inline constexpr std::size_t most_domain_values = 200; // of one issue
inline constexpr std::size_t most_domain_parties = 4;
inline constexpr std::uint64_t most_domain_outcomes = 2'000'000; // that negotiators put in order

inline constexpr double least_worth = -10; // of an outcome, and of no agreement, before discount
inline constexpr double most_reservation = 10;

/// What a sum of weighted evaluations counts: not for more than 1, but what rounding adds to 1 is left as it is.
[[nodiscard]] constexpr double cut_off(double sum) { return sum > 1 + 1e-9 ? 1 : sum; }

/// How many complete assignments there are; stops counting above `most_domain_outcomes`.
[[nodiscard]] std::uint64_t outcome_count(const Domain& domain);

/// What a complete assignment, one value's index an issue, is worth before any discount; at most 1.
[[nodiscard]] double worth_of(const DomainProfile& profile, const std::vector<std::uint8_t>& values);

} // namespace parley::scenario

// What can be said of a scenario before anybody plays: its zone, the named agreements, what trading across articles,
// trust and verification are worth, and how the zone stands for every combination of hidden profiles. Sees everybody's
// papers. Knows nothing of how it is told.
#pragma once

#include "analysis/yardsticks.hpp"
#include "analysis/zone_count.hpp"

namespace parley::analysis {

/// One situation's zone among the texts that may be signed.
struct ZoneFigures {
    /// False when there are more than two parties and too many texts: better points may then exist.
    bool exact{true};
    std::size_t frontier_points{};          // of the whole frontier; for more than two parties, of its part in the zone
    std::optional<BargainingPoints> points; // nothing when the zone is empty
    Worth reservation{};
    Worth surplus{};                     // the most that each party can have in the zone over its reservation
    std::optional<std::uint64_t> texts;  // nothing when 2⁶³ or more
    std::optional<OutcomeCount> in_zone; // nothing when there are too many texts
    /// One text in so many is in the zone, rounded; nothing where that is not known exactly, or none is.
    [[nodiscard]] std::optional<std::uint64_t> one_in() const;
};
[[nodiscard]] ZoneFigures zone_figures(const Situation& situation);

/// With every party crediting every other's word alike.
struct AtTrust {
    int percent{};
    std::int64_t joint_maximum{};            // over whole ladders, in hundredths
    std::int64_t unverified_joint_maximum{}; // with every verifying provision at the status quo
    bool exact{true};
    ZoneFigures zone;
};

struct ScenarioAnalysis {
    Profiles profiles{};
    TrustRows trust{};
    ZoneFigures zone;
    Yardsticks yardsticks;
    std::int64_t unverified_joint_maximum{}; // at `trust`
    std::vector<AtTrust> by_trust;           // at 0, 10, 25, 40, 55, 70, 85 and 100 percent everywhere
};
[[nodiscard]] ScenarioAnalysis analyse(const scenario::Scenario& scenario, const Profiles& profiles,
                                       const TrustRows& trust);

struct AtProfiles {
    Profiles profiles{};
    std::int64_t chance{}; // parts of a million: the product of the priors
    std::int64_t joint_maximum{};
    ZoneFigures zone;
};
/// Every combination of profiles, the last party's varying fastest.
[[nodiscard]] std::vector<AtProfiles> analyse_all_profiles(const scenario::Scenario& scenario, const TrustRows& trust);

/// How much more than `without` the joint maximum is, in whole percent, rounded; nothing when `without` is not above 0.
[[nodiscard]] std::optional<std::int64_t> gain_percent(std::int64_t joint_maximum, std::int64_t without);

/// The provisions whose options let breaches of another provision be seen.
[[nodiscard]] std::vector<ProvisionId> verifying_provisions(const treaty::TreatyText& text);

} // namespace parley::analysis

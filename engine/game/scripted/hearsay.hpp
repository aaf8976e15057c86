// What a scripted player is told of the other's values: the true ones with a stated error (the
// trader of rules/BALANCE.md has such a sheet). No agent of the roster gets it: it belongs to measurements, which see
// everybody's papers.
#pragma once

#include "analysis/situation.hpp"

#include <cstdint>
#include <vector>

namespace parley::game {

/// The standard error of every provision's values: each provision is off by a factor of its own, drawn evenly from
/// 1 − √3 · error to 1 + √3 · error, so that signs and the order of the options stay true.
inline constexpr double hearsay_error = 0.25;

/// By party: its mandate as rumour has it. The terms are those of its most probable profile, whatever was drawn.
struct Hearsay {
    std::vector<treaty::Mandate> mandates;
    std::vector<treaty::ProfileTerms> terms;
};

[[nodiscard]] Hearsay hearsay_of(const scenario::Scenario& scenario, std::uint64_t seed);

/// No rumour but the papers themselves, of the profiles given: what parties know that have told each other everything.
[[nodiscard]] Hearsay papers_laid_open(const scenario::Scenario& scenario, const analysis::Profiles& profiles);

} // namespace parley::game

// The utility space of a scenario before anybody plays: every text by its worth to two parties, with frontier, zone,
// no-deal lines and the named agreements. Knows nothing of files.
#pragma once

#include "analysis/scenario_analysis.hpp"
#include "picture/charts/utility_space.hpp"

namespace parley::report {

/// For the parties `x` and `y`, which differ; with more than two parties the frontier is the one between these two,
/// whatever it does to a third, and the named agreements are those of all. `zone` is that of `situation`.
[[nodiscard]] picture::UtilitySpace scenario_space(const scenario::PublicScenario& scenario,
                                                   const analysis::Situation& situation,
                                                   const analysis::ZoneFigures& zone, analysis::PartyId x,
                                                   analysis::PartyId y);

/// The same as a sheet of its own: on paper, headed by the title and what the parties are, the zone in a sentence.
[[nodiscard]] picture::Picture scenario_sheet(const scenario::Scenario& scenario, const analysis::Profiles& profiles,
                                              const analysis::TrustRows& trust);

} // namespace parley::report

// The result of `parley analyse` as a table for people, as JSON for machines, or as a picture. The same scenario and
// options give the same bytes.
#pragma once

#include "analysis/scenario_analysis.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace parley::command_line {

enum class AnalysisFormat { table, json, svg };

[[nodiscard]] std::optional<AnalysisFormat> analysis_format(std::string_view word);

/// One combination of profiles: zone, named agreements, worth of trading, of verification, of trust.
[[nodiscard]] std::string analysis_table(const scenario::Scenario& scenario,
                                         const analysis::ScenarioAnalysis& analysis);
[[nodiscard]] std::string analysis_json(const scenario::Scenario& scenario, const analysis::ScenarioAnalysis& analysis);
/// Every combination, a row each.
[[nodiscard]] std::string profiles_table(const scenario::Scenario& scenario, const analysis::TrustRows& trust);
[[nodiscard]] std::string profiles_json(const scenario::Scenario& scenario, const analysis::TrustRows& trust);

/// What keeping and breaking come to, a row for every undertaking that the zone holds.
[[nodiscard]] std::string keeping_page(const scenario::Scenario& scenario);
[[nodiscard]] std::string keeping_json(const scenario::Scenario& scenario);

/// The utility space of the first two parties.
[[nodiscard]] std::string analysis_svg(const scenario::Scenario& scenario, const analysis::Profiles& profiles,
                                       const analysis::TrustRows& trust);

} // namespace parley::command_line

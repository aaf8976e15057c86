// The sentences and names of a scenario's analysis: who is what, which texts are better than no deal, what trading and
// checking are worth, and when figures are approximate. Knows nothing of how they were found or are laid out.
#pragma once

#include "analysis/scenario_analysis.hpp"

#include <string>

namespace parley::wording {

/// A named agreement of bargaining theory and what makes it so.
struct NamedPoint {
    std::string id;         // "nash"
    std::string name;       // "Kalai-Smorodinsky"
    std::string short_name; // for a picture: "fair share"
    std::string rule;       // "the greatest product of gains over no deal"
    analysis::Agreement agreement;
};
[[nodiscard]] std::vector<NamedPoint> named_points(const analysis::BargainingPoints& points);

/// "worth to the United States"; "United States' no deal"; ": 32 to the United States, 30 to Russia"
[[nodiscard]] std::string worth_to(const scenario::PublicScenario& scenario, analysis::PartyId party);
[[nodiscard]] std::string no_deal_of(const scenario::PublicScenario& scenario, analysis::PartyId party);
[[nodiscard]] std::string worth_receipt(const scenario::PublicScenario& scenario, const analysis::Worth& worth,
                                        analysis::PartyId x, analysis::PartyId y);

/// "Geneva, January 2022: what can be agreed"
[[nodiscard]] std::string analysis_title(const scenario::PublicScenario& scenario);
/// "If the United States is a prober and Russia a bargainer."
[[nodiscard]] std::string profiles_sentence(const scenario::PublicScenario& scenario,
                                            const analysis::Profiles& profiles);
/// "As at the start, everybody credits everybody with 25 % of what is promised.", or pair by pair.
[[nodiscard]] std::string trust_sentence(const scenario::PublicScenario& scenario, const analysis::TrustRows& trust);

/// How many texts may be signed and how many of them are at least as good as no deal to every party.
[[nodiscard]] std::string zone_sentence(const analysis::ZoneFigures& zone);
/// Empty where everything is exact.
[[nodiscard]] std::string approximate_sentence(bool exact);
/// What trading across articles gains over the simple ways to divide.
[[nodiscard]] std::string trading_sentence(const analysis::ScenarioAnalysis& analysis);
/// What verification adds to the joint maximum at the trust that was asked for.
[[nodiscard]] std::string checking_sentence(const analysis::ScenarioAnalysis& analysis);
/// What full trust would add over none.
[[nodiscard]] std::string trust_worth_sentence(const analysis::ScenarioAnalysis& analysis);

/// "1 in 411", "none", "1 in 300 to 500", "too many texts to count".
[[nodiscard]] std::string share_in_zone(const analysis::ZoneFigures& zone);

} // namespace parley::wording

// Headings, columns and notes of the tables that tell what can be agreed in a scenario. The sentences beside them are
// in wording/analysis_words.hpp. Knows nothing of how a table is set.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// Party, profile, no deal, the most in the zone, that over no deal.
[[nodiscard]] std::vector<std::string> columns_of_parties();

[[nodiscard]] std::string heading_of_theory();
[[nodiscard]] std::string no_agreement_of_theory();
/// "Nash: the greatest product of gains over no deal."
[[nodiscard]] std::string rule_of_theory(const std::string& name, const std::string& rule);

[[nodiscard]] std::string heading_of_trading();
[[nodiscard]] std::string heading_of_even_trust();
/// Trust, the most together, that unchecked, the difference; a column a party; texts in the zone.
[[nodiscard]] std::vector<std::string> columns_of_trust(const scenario::PublicScenario& scenario);
/// "40 %"
[[nodiscard]] std::string share_of_trust(int percent);
[[nodiscard]] std::string note_on_trust();

[[nodiscard]] std::string heading_of_profiles(const scenario::PublicScenario& scenario);
/// A column a party for its profile; chance, the most together; a column a party for its worth; the fair share; texts
/// in the zone.
[[nodiscard]] std::vector<std::string> columns_of_profiles(const scenario::PublicScenario& scenario);
/// The chance of a combination, in millionths: "12.5 %".
[[nodiscard]] std::string chance_of_profiles(std::int64_t in_a_million);
[[nodiscard]] std::string note_on_profiles();

} // namespace parley::wording

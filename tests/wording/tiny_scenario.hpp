// A scenario small enough to read in a test: two parties, three articles, four provisions, and a secret word in
// everything that one side must never hear of the other.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

namespace parley::tests {

inline const rules::PartyId us{0};
inline const rules::PartyId them{1};
inline const rules::ArticleId contacts{0};
inline const rules::ArticleId missiles{1};
inline const rules::ArticleId form_article{2};
inline const rules::ProvisionId line_provision{0};
inline const rules::ProvisionId promise{1}; // theirs, worth 10 and 20 to us
inline const rules::ProvisionId visits{2};  // checks it
inline const rules::ProvisionId form_provision{3};
inline const rules::MeasureId consult{0};
inline const rules::MeasureId exercise{1};
inline const rules::MeasureId covert{2};
inline const rules::MeasureId second_exercise{3}; // needs the first

/// Stands in every private paper: briefs, reasons, concerns, goals, the name of a covert measure, constituencies.
inline constexpr const char* secret = "Zanzibar";

[[nodiscard]] scenario::Scenario tiny_scenario();

/// At the table of the first session; it is our turn, nothing agreed; positions taken on the promise.
[[nodiscard]] rules::State at_the_table();

} // namespace parley::tests

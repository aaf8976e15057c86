// A balance report as one page of HTML that stands by itself and prints. The same data give the same bytes. Knows
// nothing of files and of how figures are found (balance_data.hpp).
#pragma once

#include "report/page.hpp"
#include "report/paper.hpp"
#include "report/workshop/balance_data.hpp"

#include <string>

namespace parley::report {

/// `file` is how the scenario was named: what the check says of it begins with that. Laid out for `paper` when printed.
[[nodiscard]] std::string balance_html(const BalanceData& data, const std::string& file, Paper paper);

// Its tables, one function each.
[[nodiscard]] Table parties_table(const BalanceData& data);
[[nodiscard]] Table theory_table(const BalanceData& data);
/// A row a combination of profiles.
[[nodiscard]] Table combinations_table(const BalanceData& data);
/// A row a profile of a party, over what the others may be.
[[nodiscard]] Table profiles_alone_table(const BalanceData& data);
[[nodiscard]] Table trust_table(const BalanceData& data);
[[nodiscard]] Table balanced_text_table(const BalanceData& data);
[[nodiscard]] Table measures_table(const BalanceData& data, treaty::PartyId party);
/// The cooperative pair where there is one, each agent with its own kind in every seat, theory.
[[nodiscard]] Table pairings_table(const BalanceData& data);
[[nodiscard]] Table reading_table(const BalanceData& data);
[[nodiscard]] Table verdicts_table(const BalanceData& data);

} // namespace parley::report

// What the charts of a balance report show, filled from its data. Knows nothing of sizes, fonts and colours.
#pragma once

#include "picture/charts/heat_table.hpp"
#include "picture/workshop/gain_bars.hpp"
#include "report/workshop/balance_data.hpp"

namespace parley::report {

/// The zone by what two parties may be. Requires: two parties.
[[nodiscard]] picture::HeatTable zone_by_profile(const BalanceData& data);
[[nodiscard]] picture::GainBars provision_worths(const BalanceData& data);
/// In how many ways keeping pays the obligor, by undertaking and profile; no rows where it has no undertakings.
[[nodiscard]] picture::HeatTable keeping_by_profile(const BalanceData& data, treaty::PartyId obligor);
/// Agents against agents: how often in force, and what they gain together. Require: two parties, games played.
[[nodiscard]] picture::HeatTable pairings_in_force(const BalanceData& data);
[[nodiscard]] picture::HeatTable pairings_together(const BalanceData& data);

} // namespace parley::report

// The frame around a game told again: whose account it is, what stands beside it, and that it may not be over. What
// happened is told by wording/sentences.hpp.
#pragma once

#include "scenario/scenario.hpp"
#include "treaty/ids.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// "As told to the American delegation."
[[nodiscard]] std::string as_told_to(const scenario::PublicScenario& scenario, treaty::PartyId seat);
/// "As told to every delegation."
[[nodiscard]] std::string as_told_to_all();
/// The same of an account with the computer delegations' reasons beside it.
[[nodiscard]] std::string as_told_with_reasons(const scenario::PublicScenario& scenario, treaty::PartyId seat);
[[nodiscard]] std::string account_breaks_off();
/// Where a seat changed hands: "From here on the computer (envoy) leads the Russian delegation, no longer a person."
/// Agents by their roster names, "" for a person.
[[nodiscard]] std::string seat_passes(const scenario::PublicScenario& scenario, treaty::PartyId seat,
                                      std::string_view from, std::string_view to);

/// A decision in a notebook: "Moscow: proposed …. It gives most for least."
[[nodiscard]] std::string noted_decision(const scenario::PublicScenario& scenario, treaty::PartyId party,
                                         const std::string& did, const std::string& why);
[[nodiscard]] std::string noted_belief(const std::string& believed);
[[nodiscard]] std::string noted_wish(const std::string& wanted);
/// Stands over what was weighed, one a line.
[[nodiscard]] std::string noted_weighing();

} // namespace parley::wording

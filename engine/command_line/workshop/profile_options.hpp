// The options by which a command is told what each delegation of a scenario is: --us prober. Knows no command.
#pragma once

#include "analysis/situation.hpp"
#include "command_line/command_options.hpp"

namespace parley::command_line {

/// The command with an option for each party of the scenario.
[[nodiscard]] CommandSpec with_profiles(CommandSpec command, const scenario::PublicScenario& scenario);

/// What each party is: as the options say, else as in `preset`.
[[nodiscard]] core::Result<analysis::Profiles, Complaint> profiles_asked_for(const scenario::PublicScenario& scenario,
                                                                             const GivenOptions& given,
                                                                             const analysis::Profiles& preset);

/// Whether any of them is given.
[[nodiscard]] bool any_profile_given(const scenario::PublicScenario& scenario, const GivenOptions& given);

} // namespace parley::command_line

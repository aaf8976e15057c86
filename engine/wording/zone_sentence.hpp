// The sentences for what the checks of a scenario's zone find. Knows nothing of how it was found.
#pragma once

#include "analysis/zone_checks.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// `file: error Z001: …`, one or two sentences, figures in whole points with one decimal where they are close.
[[nodiscard]] std::string sentence(const scenario::PublicScenario& scenario, std::string_view file,
                                   const analysis::ZoneFinding& finding);

/// `file: note: …`: no fault, and no code.
[[nodiscard]] std::string sentence(std::string_view file, const analysis::InstructedZone& zone);

/// `file: warning M001: …`: a session meets where no map shows it.
[[nodiscard]] std::string off_the_map(const scenario::PublicScenario& scenario, std::string_view file,
                                      scenario::SessionIndex session);

} // namespace parley::wording

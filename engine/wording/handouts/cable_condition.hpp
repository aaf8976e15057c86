// When a cable of the deck comes, in words for the instructor, who sees what seats do not. Knows no face.
#pragma once

#include "scenario/scenario.hpp"

#include <string>

namespace parley::wording {

/// ", if the text has Article 4 (Exercises)" as a part of a heading; "" for what comes in any case.
[[nodiscard]] std::string cable_condition(const scenario::Scenario& scenario, const scenario::Occurrence& event);

} // namespace parley::wording

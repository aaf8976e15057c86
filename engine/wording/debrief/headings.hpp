// The headings of a debrief. Knows nothing of what stands below them.
#pragma once

#include "scenario/scenario.hpp"

#include <cstdint>
#include <string>

namespace parley::wording {

enum class DebriefSection : std::uint8_t {
    worth,
    joint_gain,
    moments,
    take_away,
    offers,
    numbers,
    papers,
    notebook,
    assessments,
    aftermath,
    history,
    questions,
};
[[nodiscard]] std::string heading_of(DebriefSection section);

/// "Debrief: Geneva, January 2022"
[[nodiscard]] std::string debrief_title(const scenario::PublicScenario& scenario);
/// Says so where the score does not count.
[[nodiscard]] std::string score_heading(bool rehearsal);

} // namespace parley::wording

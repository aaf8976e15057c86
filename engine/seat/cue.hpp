// Sounds by what they stand for; which wave each is, the face knows.
#pragma once

#include <cstdint>

namespace parley::seat {

/// The sound that goes with a happening or an act.
enum class Cue : std::uint8_t { page, stamp, refusal, bell, knock, agreed, quiet_click };

} // namespace parley::seat

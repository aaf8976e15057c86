// What of the table lies open for a seat. Knows nothing of how it is shown.
#pragma once

#include <cstdint>

namespace parley::seat {

/// What lies open at the table.
enum class Panel : std::uint8_t { overview, propose, answer, refuse, pick, speak };

/// A kind of speech that needs more words than its name.
enum class Speech : std::uint8_t { none, ask, red_line, promise, threat, sound_out, widen };

} // namespace parley::seat

// How far a long work is. Knows nothing of the work.
#pragma once

#include <cstdint>
#include <string>

namespace parley::wording {

/// "40 %, 8 of 20"
[[nodiscard]] std::string progress_line(std::uint32_t percent, std::uint32_t done, std::uint32_t all);

} // namespace parley::wording

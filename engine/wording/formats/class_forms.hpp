// The parts of the JSON of a class report, for the list of formats. Knows no values.
#pragma once

#include "wording/formats/machine_formats.hpp"

namespace parley::wording {

[[nodiscard]] std::vector<FormatForm> class_forms();

} // namespace parley::wording

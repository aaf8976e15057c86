// The clock of a session as markup, with what is left for the script that counts on. Knows no page.
#pragma once

#include "classroom/hall/clock.hpp"

namespace parley::classroom {

/// "" where there is none. What is left is a negative number while the class is paused.
[[nodiscard]] std::string session_clock(const Roll& roll, const TableStatus& table, Moment now);

} // namespace parley::classroom

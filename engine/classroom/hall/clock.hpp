// How much of a session's time is left at a table. Knows no page.
#pragma once

#include "classroom/hall/table.hpp"
#include "classroom/roll/roll.hpp"

#include <optional>
#include <string>

namespace parley::classroom {

/// What is left of the session at the table, never below nothing; nothing where no time is set or the game has ended.
/// While the class is paused it stands still.
[[nodiscard]] std::optional<std::chrono::seconds> time_left(const Roll& roll, const TableStatus& table, Moment now);

/// "3:20", "1:02:05"
[[nodiscard]] std::string minutes_and_seconds(std::chrono::seconds span);

} // namespace parley::classroom

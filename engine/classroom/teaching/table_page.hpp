// One table on a page of the teacher's: who sits there, what may be done, what all may see of it; and, marked as
// secret, the table as one of its seats sees it. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

/// Requires: called on the table's queue.
[[nodiscard]] std::string table_page(const TeachersSight& sight, const Table& table);
/// Holds secrets of that seat, and says so. Requires: the same.
[[nodiscard]] std::string table_as_seat_page(const TeachersSight& sight, const Table& table, rules::PartyId seat);

} // namespace parley::classroom

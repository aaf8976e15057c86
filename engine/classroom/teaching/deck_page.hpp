// The events of the scenario's deck, on a page of the teacher's: what each says and does, and bringing it in at one
// table or at all. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

/// `table`: the one that is preselected; 0 for all.
[[nodiscard]] std::string deck_page(const TeachersSight& sight, TableNumber table);

} // namespace parley::classroom

// The board of the tables at play: on the left whom they wait for and what can be said to them, on the right a card a
// table and the acts on the class as a whole. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

[[nodiscard]] std::string board(const TeachersSight& sight);

} // namespace parley::classroom

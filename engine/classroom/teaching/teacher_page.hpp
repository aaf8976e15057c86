// The teacher's first page: before tables are open how to come in, afterwards whom they wait for, the tables, and what
// can be done about them. Shows nothing that is secret. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

[[nodiscard]] std::string teacher_page(const TeachersSight& sight);

} // namespace parley::classroom

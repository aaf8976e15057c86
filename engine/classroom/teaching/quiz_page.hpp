// The quiz for the teacher: whether it is asked, how many were right. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

namespace parley::classroom {

[[nodiscard]] std::string teachers_quiz_page(const TeachersSight& sight);

} // namespace parley::classroom

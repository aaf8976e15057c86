// Who is in the class, on a page of the teacher's: where everybody sits, when they were last heard, and moving them.
// Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

[[nodiscard]] std::string people_page(const TeachersSight& sight);

/// Where a person sits, as the teacher reads it.
[[nodiscard]] std::string place_words(const TeachersSight& sight, const Person& person);
/// Moving somebody to any seat, out of it, or out of the class; afterwards the page `back` (see answers/teacher.hpp).
[[nodiscard]] std::string moving_forms(const TeachersSight& sight, const Person& person, const std::string& back);

} // namespace parley::classroom

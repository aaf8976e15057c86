// What a class leaves behind, on a page of the teacher's: the report, figures by pseudonym, the games as files. Knows
// no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

/// `papers` null while they are drawn up.
[[nodiscard]] std::string files_page(const TeachersSight& sight, const ClassPapers* papers);

} // namespace parley::classroom

// What is asked before an act of the teacher's that cannot be undone. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>
#include <utility>
#include <vector>

namespace parley::classroom {

/// A page with the question, a form that does it, and the way back. `fields` are posted again to `action`, with the
/// consent. With `yes` "" it is a sentence with the way back.
[[nodiscard]] std::string question_page(const TeachersSight& sight, const std::string& question, const std::string& yes,
                                        const std::string& action, const std::string& back,
                                        const std::vector<std::pair<std::string, std::string>>& fields);

} // namespace parley::classroom

// A question that must be answered before an act is carried out: what cannot be undone, or would surprise. Knows
// nothing of how it is asked.
#pragma once

#include "agents/coach/warning.hpp"
#include "rules/action.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::rules {
class View;
}

namespace parley::seat {

struct Question {
    std::string title;
    std::string text;    // paragraphs with an empty line between them
    std::string yes, no; // labels
    rules::Action then;  // done on yes
};

/// The question to ask first; nothing where the act needs none. Requires: `check(view, action)` refuses nothing.
[[nodiscard]] std::optional<Question> question_before(const rules::View& view, const rules::Action& action);

/// The same with the coach's warning, where there is one that is not among `given`; it is added to them. With a warning
/// there is always a question.
[[nodiscard]] std::optional<Question> question_with_warning(const rules::View& view, const rules::Action& action,
                                                            std::vector<agents::Warning>& given);

} // namespace parley::seat

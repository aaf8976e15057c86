// The questions that are asked before an act that cannot be undone or would surprise, and what is said of it. Reads the
// view alone. Knows no layout.
#pragma once

#include "agents/coach/warning.hpp"
#include "rules/view.hpp"

#include <optional>
#include <string>

namespace parley::wording {

struct QuestionWords {
    std::string title, text;
    std::string yes, no; // labels
};

/// Nothing where the act needs no question.
[[nodiscard]] std::optional<QuestionWords> question_words(const rules::View& view, const rules::Action& action);

/// With what the coach warns of before what else is asked; a question by itself where nothing else is.
[[nodiscard]] QuestionWords warned(const rules::View& view, const agents::Warning& warning,
                                   const std::optional<QuestionWords>& asked);

/// The others' initials stand, and ours are wanted: "Russia has put its initials to the text. Ours?"
[[nodiscard]] std::string initials_wanted(const rules::View& view);

} // namespace parley::wording

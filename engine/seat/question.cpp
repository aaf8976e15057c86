#include "seat/question.hpp"

#include "wording/choices/question_words.hpp"

#include <algorithm>

namespace parley::seat {
namespace {

Question about(wording::QuestionWords words, const rules::Action& action) {
    return {std::move(words.title), std::move(words.text), std::move(words.yes), std::move(words.no), action};
}

} // namespace

std::optional<Question> question_before(const rules::View& view, const rules::Action& action) {
    auto words = wording::question_words(view, action);
    return words ? std::optional(about(std::move(*words), action)) : std::nullopt;
}

std::optional<Question> question_with_warning(const rules::View& view, const rules::Action& action,
                                              std::vector<agents::Warning>& given) {
    const std::optional<agents::Warning> warning = agents::warning_before(view, action);
    const auto is_known = [&](const agents::Warning& known) { return known.is_about_the_same(*warning); };
    if (!warning || std::ranges::any_of(given, is_known))
        return question_before(view, action);
    given.push_back(*warning);
    return about(wording::warned(view, *warning, wording::question_words(view, action)), action);
}

} // namespace parley::seat

// The choices and the fields of a seat's page as one form: every choice a button that posts its key. Knows no phase.
#pragma once

#include "rules/view.hpp"
#include "seat/page.hpp"

#include <string>

namespace parley::classroom {

/// What a button posts beside the choices of a page: an answer to a question, a notice put away.
inline constexpr std::string_view say_yes = "?yes", say_no = "?no", dismiss = "?dismiss";
/// The field that names the choice.
inline constexpr std::string_view choice_field = "do";
/// The percent field of a profile: "reading-russia-probing".
[[nodiscard]] std::string reading_name(const rules::View& view, const seat::ReadingField& field,
                                       const seat::ReadingField::Line& line);

struct FormStamp {
    std::size_t at{};     // steps of the table when the page was made
    std::string nonce;    // of this page
    std::string closed{}; // why nothing can be chosen now, whatever the page says; "" otherwise
};

[[nodiscard]] std::string choices_form(const seat::Page& page, const rules::View& view, const FormStamp& stamp);
/// A question that must be answered first.
[[nodiscard]] std::string question_form(const seat::Question& question, const FormStamp& stamp);

} // namespace parley::classroom

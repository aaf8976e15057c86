// The choices and the fields of a seat's page as buttons of one form: every choice posts its key, and is given out
// once. Knows no phase, and not where on the page a choice stands.
#pragma once

#include "rules/view.hpp"
#include "seat/page.hpp"

#include <set>
#include <string>

namespace parley::classroom {

/// What a button posts beside the choices of a page: an answer to a question, a notice put away.
inline constexpr std::string_view say_yes = "?yes", say_no = "?no", dismiss = "?dismiss";
/// Ways about the composer that a page of buttons has beside the choices: "?article/2" opens the article of that
/// number, "?clause/m_us" a clause, "?table" leaves the article and tables what is drafted.
inline constexpr std::string_view open_article = "?article/", open_clause = "?clause/", table_at_once = "?table";
/// The field that names the choice.
inline constexpr std::string_view choice_field = "do";
/// The percent field of a profile: "reading-russia-probing".
[[nodiscard]] std::string reading_name(const rules::View& view, const seat::ReadingField& field,
                                       const seat::ReadingField::Line& line);

struct FormStamp {
    std::size_t at{};     // lines the seat had been told when the page was made
    std::string nonce;    // of this page
    std::string closed{}; // why nothing can be chosen now, whatever the page says; "" otherwise
    std::size_t told{};   // what the class was told when the page was made: whoever acts from it has read that
};

/// `<form …>` with its stamp. The first button of a form is what Enter presses in a field: it keeps what was filled in
/// and does nothing else.
[[nodiscard]] std::string form_opening(const FormStamp& stamp);
/// A question that must be answered first.
[[nodiscard]] std::string question_form(const seat::Question& question, const FormStamp& stamp);

/// Gives out the choices of a page, each once; what is left at the end can be told.
class ChoicePicker {
  public:
    ChoicePicker(const seat::Page& page, const rules::View& view, const FormStamp& stamp);

    /// With what it brings, or why it is closed. "" for a choice that is not on the page or was given out.
    [[nodiscard]] std::string full(std::string_view key);
    [[nodiscard]] std::string full(const seat::Choice& choice);
    /// A label alone, for a narrow place; `main` for the one that stands out.
    [[nodiscard]] std::string brief(std::string_view key, std::string_view label, bool main = false);
    /// With another label and other markup below it.
    [[nodiscard]] std::string shaped(const seat::Choice& choice, std::string_view css, const std::string& inside);
    [[nodiscard]] std::string field(const seat::Field& field);
    [[nodiscard]] std::string reading(const seat::ReadingField& reading) const;
    /// Those of the group that were not given out, in full.
    [[nodiscard]] std::string group(seat::ChoiceGroup group);
    /// All that were not given out, folded by group.
    [[nodiscard]] std::string rest();

    /// Why it cannot be chosen now: the page's reason, or that nothing can be.
    [[nodiscard]] std::string refusal(const seat::Choice& choice) const;
    [[nodiscard]] const seat::Page& page() const { return page_; }

  private:
    const seat::Page& page_;
    const rules::View& view_;
    const FormStamp& stamp_;
    std::set<std::string, std::less<>> given_;
};

} // namespace parley::classroom

#include "classroom/pages/choices_form.hpp"

#include "classroom/pages/markup.hpp"
#include "wording/classroom/student_words.hpp"

#include <algorithm>
#include <array>

namespace parley::classroom {
namespace {

using seat::ChoiceGroup;

std::string opening(const FormStamp& stamp) {
    // The first button of a form is what Enter presses in a field: it keeps what was filled in and does nothing else.
    return "<form method=\"post\" action=\"do\" class=\"choices\">" + hidden("at", std::to_string(stamp.at)) +
           hidden("nonce", stamp.nonce) +
           "<button name=\"do\" value=\"\" class=\"unseen\" tabindex=\"-1\" aria-hidden=\"true\"></button>\n";
}

bool is_main(const seat::Choice& choice) {
    return choice.group == ChoiceGroup::go_on || choice.word == "propose" || choice.word == "table" ||
           choice.word == "send" || choice.word == "accept-these" || choice.word == "submit";
}

class ChoiceWriter {
  public:
    ChoiceWriter(const seat::Page& page, const rules::View& view, const FormStamp& stamp)
        : page_(page),
          view_(view),
          stamp_(stamp) {}

    std::string write() {
        std::string html = opening(stamp_);
        if (!page_.prompt.empty())
            html += element("h2", page_.prompt);
        for (const seat::ReadingField& reading : page_.readings)
            html += reading_field(reading);
        for (const seat::Field& field : page_.fields)
            html += choice_field_of(field);
        for (const ChoiceGroup group : {ChoiceGroup::ladder, ChoiceGroup::form, ChoiceGroup::draft, ChoiceGroup::reply,
                                        ChoiceGroup::measure, ChoiceGroup::propose, ChoiceGroup::answer,
                                        ChoiceGroup::speak, ChoiceGroup::turn, ChoiceGroup::field, ChoiceGroup::go_on})
            html += group_of(group);
        return html + "</form>\n";
    }

  private:
    [[nodiscard]] std::string refusal(const seat::Choice& choice) const {
        return stamp_.closed.empty() ? choice.refusal : stamp_.closed;
    }

    std::string choice(const seat::Choice& each) const {
        const std::string closed = refusal(each);
        std::string html = "<button name=\"do\" value=\"" + escaped(each.key()) + "\" class=\"choice";
        if (each.chosen)
            html += " chosen";
        if (is_main(each))
            html += " main";
        html += '"';
        if (each.chosen || !each.field.empty())
            html += each.chosen ? " aria-pressed=\"true\"" : " aria-pressed=\"false\"";
        if (!closed.empty())
            html += " disabled";
        html += "><span class=\"label\">" + escaped(each.label) + "</span>";
        if (!closed.empty() && stamp_.closed.empty())
            html += "<span class=\"why\">" + escaped(closed) + "</span>";
        else if (!each.consequence.empty())
            html += "<span class=\"brings\">" + escaped(each.consequence) + "</span>";
        return html + "</button>\n";
    }

    std::string choice_field_of(const seat::Field& field) const {
        std::string html = "<fieldset><legend>" + escaped(field.question) + "</legend>\n";
        for (const seat::Choice& each : page_.choices)
            if (each.field == field.key)
                html += choice(each);
        return html + "</fieldset>\n";
    }

    std::string reading_field(const seat::ReadingField& reading) const {
        std::string html = "<fieldset class=\"reading\"><legend>" + escaped(reading.question) + "</legend>\n";
        html += element("p", wording::percent_make_hundred(), "brings");
        for (const seat::ReadingField::Line& line : reading.lines) {
            const std::string name = escaped(reading_name(view_, reading, line));
            html += "<label for=\"" + name + "\"><span class=\"label\">" + escaped(line.name) +
                    "</span><span class=\"brings\">" + escaped(line.tell) +
                    "</span></label><input type=\"number\" id=\"" + name + "\" name=\"" + name +
                    "\" min=\"0\" max=\"100\" inputmode=\"numeric\" required value=\"" + std::to_string(line.percent) +
                    "\">\n";
        }
        return html + "</fieldset>\n";
    }

    /// Answers and speeches are many and seldom all wanted: they unfold.
    std::string group_of(ChoiceGroup group) const {
        std::string buttons;
        bool any_open = false;
        for (const seat::Choice& each : page_.choices)
            if (each.group == group && (each.field.empty() || page_.field(each.field) == nullptr)) {
                buttons += choice(each);
                any_open = any_open || refusal(each).empty();
            }
        if (buttons.empty())
            return {};
        const bool folds = page_.panel == seat::Panel::overview && group == ChoiceGroup::speak;
        const bool table_is_behind =
            page_.panel != seat::Panel::overview && (group == ChoiceGroup::propose || group == ChoiceGroup::answer ||
                                                     group == ChoiceGroup::speak || group == ChoiceGroup::turn);
        const std::string name = "group " + std::string(group_class(group));
        if (folds || table_is_behind)
            return "<details class=\"" + name + "\"><summary>" + escaped(wording::group_title(group_word(group))) +
                   "</summary>\n" + buttons + "</details>\n";
        static_cast<void>(any_open);
        return "<div class=\"" + name + "\">\n" + buttons + "</div>\n";
    }

    static std::string_view group_class(ChoiceGroup group) {
        switch (group) {
        case ChoiceGroup::go_on:
            return "go-on";
        case ChoiceGroup::reply:
            return "reply";
        case ChoiceGroup::measure:
            return "measure";
        case ChoiceGroup::propose:
            return "propose";
        case ChoiceGroup::answer:
            return "answer";
        case ChoiceGroup::speak:
            return "speak";
        case ChoiceGroup::turn:
            return "turn";
        case ChoiceGroup::draft:
            return "draft";
        case ChoiceGroup::ladder:
            return "ladder";
        case ChoiceGroup::field:
            return "field";
        case ChoiceGroup::form:
            return "form";
        }
        return "";
    }
    static wording::VerbGroup group_word(ChoiceGroup group) {
        switch (group) {
        case ChoiceGroup::propose:
            return wording::VerbGroup::propose;
        case ChoiceGroup::answer:
            return wording::VerbGroup::answer;
        case ChoiceGroup::turn:
            return wording::VerbGroup::turn;
        case ChoiceGroup::go_on:
        case ChoiceGroup::reply:
        case ChoiceGroup::measure:
        case ChoiceGroup::speak:
        case ChoiceGroup::draft:
        case ChoiceGroup::ladder:
        case ChoiceGroup::field:
        case ChoiceGroup::form:
            break;
        }
        return wording::VerbGroup::speak;
    }

    const seat::Page& page_;
    const rules::View& view_;
    const FormStamp& stamp_;
};

} // namespace

std::string reading_name(const rules::View& view, const seat::ReadingField& field,
                         const seat::ReadingField::Line& line) {
    return "reading-" + view.scenario().at(field.about).id + '-' + line.word;
}

std::string choices_form(const seat::Page& page, const rules::View& view, const FormStamp& stamp) {
    return ChoiceWriter(page, view, stamp).write();
}

std::string question_form(const seat::Question& question, const FormStamp& stamp) {
    std::string html =
        "<section class=\"question\" role=\"alertdialog\" aria-labelledby=\"asked\">\n<h2 id=\"asked\">" +
        escaped(question.title) + "</h2>\n";
    std::string_view text = question.text;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\n\n"), text.size());
        html += element("p", text.substr(0, end));
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    html += opening(stamp) + button(choice_field, say_no, question.no, "choice") +
            button(choice_field, say_yes, question.yes, "choice main");
    return html + "</form></section>\n";
}

} // namespace parley::classroom

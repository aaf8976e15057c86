#include "classroom/pages/choices_form.hpp"

#include "classroom/pages/markup.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"

#include <algorithm>
#include <array>

namespace parley::classroom {
namespace {

using seat::ChoiceGroup;

bool is_main(const seat::Choice& choice) {
    return choice.group == ChoiceGroup::go_on || choice.word == "send" || choice.word == "accept-these" ||
           choice.word == "say";
}

bool is_verb(ChoiceGroup group) {
    return group == ChoiceGroup::propose || group == ChoiceGroup::answer || group == ChoiceGroup::speak ||
           group == ChoiceGroup::turn;
}

/// In a field the first sentence of several stands out, so that a list of long ones can be read down.
std::string label_of(const seat::Choice& choice) {
    const std::size_t end = choice.field.empty() ? choice.label.npos : choice.label.find(". ");
    return end == choice.label.npos
               ? escaped(choice.label)
               : element("b", choice.label.substr(0, end + 1)) + escaped(choice.label.substr(end + 1));
}

constexpr std::array all_groups{ChoiceGroup::ladder,  ChoiceGroup::form,  ChoiceGroup::draft, ChoiceGroup::reply,
                                ChoiceGroup::measure, ChoiceGroup::go_on, ChoiceGroup::field, ChoiceGroup::propose,
                                ChoiceGroup::answer,  ChoiceGroup::speak, ChoiceGroup::turn};

} // namespace

std::string form_opening(const FormStamp& stamp) {
    return "<form method=\"post\" action=\"do\" class=\"choices\">" + hidden("at", std::to_string(stamp.at)) +
           hidden("nonce", stamp.nonce) + hidden("told", std::to_string(stamp.told)) +
           "<button name=\"do\" value=\"\" class=\"unseen\" tabindex=\"-1\" aria-hidden=\"true\"></button>\n";
}

std::string reading_name(const rules::View& view, const seat::ReadingField& field,
                         const seat::ReadingField::Line& line) {
    return "reading-" + view.scenario().at(field.about).id + '-' + line.word;
}

ChoicePicker::ChoicePicker(const seat::Page& page, const rules::View& view, const FormStamp& stamp)
    : page_(page),
      view_(view),
      stamp_(stamp) {}

std::string ChoicePicker::refusal(const seat::Choice& choice) const {
    return stamp_.closed.empty() ? choice.refusal : stamp_.closed;
}

std::string ChoicePicker::shaped(const seat::Choice& choice, std::string_view css, const std::string& inside) {
    if (!given_.insert(choice.key()).second)
        return {};
    std::string html = "<button name=\"do\" value=\"" + escaped(choice.key()) + "\" class=\"choice";
    if (choice.chosen)
        html += " chosen";
    if (!css.empty())
        html += ' ' + std::string(css);
    html += '"';
    if (choice.chosen || !choice.field.empty())
        html += choice.chosen ? " aria-pressed=\"true\"" : " aria-pressed=\"false\"";
    if (!refusal(choice).empty())
        html += " disabled";
    return html + '>' + inside + "</button>\n";
}

std::string ChoicePicker::full(const seat::Choice& choice) {
    std::string inside = "<span class=\"label\">" + label_of(choice) + "</span>";
    if (stamp_.closed.empty() && !page_.waiting && !choice.refusal.empty())
        inside += "<span class=\"why\">" + escaped(choice.refusal) + "</span>";
    else if (!choice.consequence.empty())
        inside += "<span class=\"brings\">" + escaped(choice.consequence) + "</span>";
    return shaped(choice, is_main(choice) ? "main" : "", inside);
}

std::string ChoicePicker::full(std::string_view key) {
    const seat::Choice* choice = page_.choice(key);
    return choice == nullptr ? std::string() : full(*choice);
}

std::string ChoicePicker::brief(std::string_view key, std::string_view label, bool main) {
    const seat::Choice* choice = page_.choice(key);
    if (choice == nullptr)
        return {};
    return shaped(*choice, main ? "main brief" : "brief", "<span class=\"label\">" + escaped(label) + "</span>");
}

std::string ChoicePicker::field(const seat::Field& field) {
    std::string html = "<fieldset><legend>" + escaped(field.question) + "</legend>\n";
    for (const seat::Choice& each : page_.choices)
        if (each.field == field.key)
            html += full(each);
    return html + "</fieldset>\n";
}

std::string ChoicePicker::reading(const seat::ReadingField& reading) const {
    int sum = 0;
    std::string html = "<fieldset class=\"reading\"><legend>" + escaped(reading.question) + "</legend>\n";
    html += element("p", wording::percent_make_hundred(), "brings");
    for (const seat::ReadingField::Line& line : reading.lines) {
        const std::string name = escaped(reading_name(view_, reading, line));
        sum += line.percent;
        html += "<div class=\"percent\"><label for=\"" + name + "\"><span class=\"label\">" + escaped(line.name) +
                "</span><span class=\"brings\">" + escaped(line.tell) + "</span></label><input type=\"number\" id=\"" +
                name + "\" name=\"" + name + "\" min=\"0\" max=\"100\" inputmode=\"numeric\" required value=\"" +
                std::to_string(line.percent) + '"' + (stamp_.closed.empty() && !page_.waiting ? "" : " disabled") +
                "></div>\n";
    }
    return html + element("output", wording::percents_together(sum), "sum") + "</fieldset>\n";
}

std::string ChoicePicker::group(ChoiceGroup group) {
    std::string html;
    for (const seat::Choice& each : page_.choices)
        if (each.group == group)
            html += full(each);
    return html;
}

std::string ChoicePicker::rest() {
    if (page_.waiting) {
        std::string all;
        for (const ChoiceGroup each : all_groups)
            all += group(each);
        return all.empty() ? all : folded("turn", wording::on_your_turn(), all);
    }
    std::string html, behind; // the verbs of the table stand behind what lies open on it
    for (const ChoiceGroup each : all_groups)
        (is_verb(each) ? behind : html) += group(each);
    return behind.empty() ? html : html + folded("behind", wording::other_verbs(), behind);
}

std::string question_form(const seat::Question& question, const FormStamp& stamp) {
    std::string html =
        "<section class=\"question\" role=\"alertdialog\" aria-labelledby=\"asked\">\n<h1 id=\"asked\">" +
        escaped(question.title) + "</h1>\n";
    std::string_view text = question.text;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\n\n"), text.size());
        html += element("p", text.substr(0, end));
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    html += form_opening(stamp) + button(choice_field, say_no, question.no, "choice") +
            button(choice_field, say_yes, question.yes, "choice main");
    return html + "</form></section>\n";
}

} // namespace parley::classroom

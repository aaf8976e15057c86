#include "desktop/screens/choice_controls.hpp"

#include "desktop/menus/choice_card.hpp"
#include "desktop/model/program.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "seat/page.hpp"
#include "wording/choices/notices.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::desktop::screens {

void choose(const Frame& frame, const seat::Choice& choice) {
    if (choice.is_open())
        frame.want(choice.intent);
    else
        frame.want(intent::TellWhyNot{choice.refusal});
}

std::string rule_of(const seat::Choice& choice) {
    return choice.rule ? wording::rule_behind(*choice.rule) : std::string();
}

std::string brings_sentence(const seat::Choice& choice) {
    return choice.consequence.empty() ? std::string() : wording::ended(wording::raised(choice.consequence));
}

ui::RowButton row_button(const Frame& frame, const ChoiceButton& button) {
    ui::ButtonLook look;
    look.kind = button.kind;
    look.small = button.small;
    if (button.shortcut)
        look.key = ui::name_of(frame.program.settings.keys.chord(*button.shortcut));
    look.refusal = button.choice->refusal;
    look.behind = rule_of(*button.choice);
    look.tip = brings_sentence(*button.choice);
    return {button.choice->key(), button.label.empty() ? button.choice->label : button.label, std::move(look),
            button.right};
}

namespace {

std::vector<ui::RowButton> row_buttons(const Frame& frame, std::span<const ChoiceButton> buttons) {
    std::vector<ui::RowButton> row;
    for (const ChoiceButton& button : buttons)
        row.push_back(row_button(frame, button));
    return row;
}

} // namespace

void choice_buttons(const Frame& frame, const ui::Rect& rect, std::span<const ChoiceButton> buttons) {
    if (const auto pressed = ui::button_row(frame.ui, rect, row_buttons(frame, buttons)))
        choose(frame, *buttons[*pressed].choice);
}

void choice_buttons(const Frame& frame, ui::Stack& column, std::span<const ChoiceButton> buttons) {
    const ui::Rect rest = column.rest();
    choice_buttons(frame, column.take(choice_buttons_height(frame, rest.width, buttons)), buttons);
}

float choice_buttons_height(const Frame& frame, float width, std::span<const ChoiceButton> buttons) {
    return buttons.empty() ? 0 : ui::button_row_height(frame.ui, width, row_buttons(frame, buttons));
}

void choice_row(const Frame& frame, ui::Stack& column, const seat::Choice& choice, RowMark mark) {
    ui::OptionRow look;
    look.radio = mark == RowMark::one_of;
    choice_row(frame, column, choice, std::move(look));
}

void choice_row(const Frame& frame, ui::Stack& column, const seat::Choice& choice, ui::OptionRow look) {
    if (look.label.empty())
        look.label = wording::raised(choice.label);
    if (look.note.empty())
        look.note = choice.consequence;
    look.chosen = look.chosen || choice.chosen;
    look.refusal = choice.refusal;
    look.behind = rule_of(choice);
    const ui::Rect place = column.take(ui::option_row_height(frame.ui, column.width(), look));
    if (ui::option_row(frame.ui, choice.key(), place, look))
        choose(frame, choice);
}

void choice_chips(const Frame& frame, ui::Stack& column, std::span<const ChoiceButton> buttons) {
    std::vector<ChoiceButton> chips(buttons.begin(), buttons.end());
    for (ChoiceButton& chip : chips) {
        chip.small = true;
        chip.kind = chip.choice->chosen ? ui::ButtonKind::primary : ui::ButtonKind::plain;
    }
    choice_buttons(frame, column, chips);
    column.space(4);
}

namespace {

Choice card_of(const seat::Choice& choice) {
    Choice card;
    card.title = choice.label;
    card.title_style = ui::TextStyle::lead;
    if (!choice.consequence.empty())
        card.lines.push_back({brings_sentence(choice), false, ui::TextStyle::body});
    if (!choice.refusal.empty()) {
        card.refusal = choice.refusal;
        card.behind = rule_of(choice);
        card.lines.push_back({choice.refusal, true, ui::TextStyle::small});
    }
    return card;
}

} // namespace

void choice_as_card(const Frame& frame, ui::Stack& column, const seat::Choice& choice) {
    if (choice_card(column, choice.key(), card_of(choice)))
        choose(frame, choice);
}

float choice_as_card_height(const Frame& frame, float width, const seat::Choice& choice) {
    return choice_card_height(frame.ui, width, card_of(choice));
}

std::vector<const seat::Choice*> choices_of_field(const seat::Page& page, std::string_view field) {
    std::vector<const seat::Choice*> found;
    for (const seat::Choice& choice : page.choices)
        if (choice.field == field)
            found.push_back(&choice);
    return found;
}

std::vector<const seat::Choice*> choices_of_group(const seat::Page& page, seat::ChoiceGroup group) {
    std::vector<const seat::Choice*> found;
    for (const seat::Choice& choice : page.choices)
        if (choice.group == group)
            found.push_back(&choice);
    return found;
}

std::string why_nothing_to_answer(const seat::Page& page) {
    const std::vector<const seat::Choice*> answers = choices_of_group(page, seat::ChoiceGroup::answer);
    if (answers.empty())
        return std::string(wording::notice(wording::NoticeOf::nothing_before_us));
    return std::ranges::any_of(answers, &seat::Choice::is_open) ? std::string() : answers.front()->refusal;
}

void field_rows(const Frame& frame, ui::Stack& column, const seat::Field& field) {
    column.space(8);
    column.text(field.question, {.style = ui::TextStyle::small_strong});
    column.space(2);
    const RowMark mark = field.most == 1 ? RowMark::one_of : RowMark::any_of;
    for (const seat::Choice* choice : choices_of_field(frame.page(), field.key))
        choice_row(frame, column, *choice, mark);
}

} // namespace parley::desktop::screens

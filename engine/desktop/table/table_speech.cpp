// A speech on the desk: the ways to speak, and the form of the one that is chosen.
#include "desktop/screens/screen_memory.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/window/table_words.hpp"

#include <optional>

namespace parley::desktop::screens {

namespace {

using wording::CardTitle;

void ways_to_speak(const Frame& frame, ui::Stack& column) {
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(CardTitle::speak), wording::table_line(wording::TableLine::one_action_each));
        inner.space(4);
        for (const seat::Choice* choice : choices_of_group(frame.page(), seat::ChoiceGroup::speak))
            if (choice != initial_at_the_foot(frame))
                choice_row(frame, inner, *choice, RowMark::deed);
    });
    column.space(ui::gutter);
}

std::string_view title_of(seat::Speech kind) {
    switch (kind) {
    case seat::Speech::ask:
        return wording::card_title(CardTitle::ask);
    case seat::Speech::red_line:
        return wording::card_title(CardTitle::red_line);
    case seat::Speech::promise:
        return wording::card_title(CardTitle::promise);
    case seat::Speech::threat:
        return wording::card_title(CardTitle::threat);
    case seat::Speech::widen:
        return wording::card_title(CardTitle::widen);
    case seat::Speech::sound_out: // composed as a package
    case seat::Speech::none:
        return wording::card_title(CardTitle::speak);
    }
    return {};
}

bool is_answered(const seat::Page& page, const seat::Field& field) {
    std::size_t chosen = 0;
    for (const seat::Choice* choice : choices_of_field(page, field.key))
        chosen += choice->chosen ? 1 : 0;
    return chosen >= field.least;
}

/// The questions in order; with an answer to one, the next comes into view.
void fields(const Frame& frame, ui::Stack& column) {
    const seat::Page& page = frame.page();
    std::size_t answered = 0;
    std::optional<ui::Rect> next;
    for (const seat::Field& field : page.fields) {
        if (is_ladder(page, field))
            continue;
        const float top = column.top();
        field_rows(frame, column, field);
        if (is_answered(page, field))
            ++answered;
        else if (!next)
            next = ui::Rect{column.x(), top, column.width(), column.top() - top};
    }
    if (answered > frame.memory.form_answered && next)
        ui::scroll_to(frame.ui, *next);
    frame.memory.form_answered = answered;
}

/// Whether a form is open; else the ways to speak stand there.
bool has_form(const Frame& frame) { return frame.page().choice("say") != nullptr; }

} // namespace

void speech_card(const Frame& frame, ui::Stack& column) {
    if (!has_form(frame))
        return ways_to_speak(frame, column);
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(title_of(frame.model().prepared.speech.kind));
        fields(frame, inner);
    });
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens

// A speech on the desk: the ways to speak, and the form of the one that is chosen.
#include "desktop/table/table_parts.hpp"
#include "wording/window/table_words.hpp"

namespace parley::desktop::screens {

namespace {

using wording::CardTitle;

void ways_to_speak(const Frame& frame, ui::Stack& column) {
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(CardTitle::speak), wording::table_line(wording::TableLine::one_action_each));
        inner.space(4);
        for (const seat::Choice* choice : choices_of_group(frame.page(), seat::ChoiceGroup::speak))
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

/// Whether a form is open; else the ways to speak stand there.
bool has_form(const Frame& frame) { return frame.page().choice("say") != nullptr; }

} // namespace

void speech_card(const Frame& frame, ui::Stack& column) {
    if (!has_form(frame))
        return ways_to_speak(frame, column);
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(title_of(frame.model().prepared.speech.kind));
        for (const seat::Field& field : frame.page().fields)
            if (!is_ladder(frame.page(), field))
                field_rows(frame, inner, field);
    });
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens

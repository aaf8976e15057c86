#include "desktop/screens/page_sheet.hpp"

#include "desktop/model/program.hpp"
#include "desktop/screens/choice_controls.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/page.hpp"
#include "wording/window/pages_words.hpp"

namespace parley::desktop::screens {

ui::Rect page_sheet(const ui::Ui& ui, const ui::Rect& area, float widest) {
    const float margin = ui.px(ui::wide_gutter);
    const ui::Rect inside = area.inset(margin, ui.px(ui::gutter));
    const float width = std::min(inside.width, ui.px(widest));
    return {inside.x + (inside.width - width) / 2, inside.y, width, inside.height};
}

void page_foot(const Frame& frame, ui::Rect& sheet, const seat::Choice& choice, std::string_view label,
               std::string_view note_in_place) {
    ui::Ui& ui = frame.ui;
    const ui::Chord chord = frame.program.settings.keys.chord(Shortcut::accept);
    ui::ButtonLook look;
    look.kind = ui::ButtonKind::primary;
    look.key = ui::name_of(chord);
    look.refusal = choice.refusal;
    look.behind = rule_of(choice);
    const std::string words = label.empty() ? choice.label : std::string(label);
    const float width = std::min(sheet.width, ui::button_width(ui, words, look));
    const float gap = ui.px(ui::gutter);
    const float beside = sheet.width - width - gap;
    const std::string note = !choice.is_open()        ? choice.refusal
                             : !note_in_place.empty() ? std::string(note_in_place)
                                                      : brings_sentence(choice);
    const bool fits = beside >= ui.px(160);
    const float note_height =
        note.empty() ? 0 : ui::text_height(ui, fits ? beside : sheet.width, note, ui::TextStyle::small);
    const float button = ui.px(ui::control_height);
    ui::Rect row = sheet.cut_bottom(fits ? std::max(button, note_height) : button + note_height + ui.px(4));
    sheet.cut_bottom(gap);
    if (!fits && !note.empty())
        ui::text(ui, row.cut_top(note_height), note, styled(ui::TextStyle::small, ui.theme().quiet));
    ui::Rect place = row.cut_right(width);
    place = place.cut_bottom(button);
    row.cut_right(gap);
    if (fits && !note.empty()) {
        ui::TextLook quiet = styled(ui::TextStyle::small, ui.theme().quiet, ui::Align::right);
        quiet.middle = true;
        ui::text(ui, row, note, quiet);
    }
    const bool pressed = ui::button(ui, choice.key(), place, words, look);
    if (pressed || (!question_up(frame.program) && ui.pressed(chord)))
        choose(frame, choice);
}

bool others_decide(const Frame& frame, const ui::Rect& area) {
    if (!frame.page().waiting)
        return false;
    ui::empty_state(frame.ui, area, wording::page_line(wording::PageLine::under_seal),
                    wording::page_line(wording::PageLine::others_deciding));
    return true;
}

void page_columns(const Frame& frame, const ui::Rect& sheet, std::span<const PageColumn> columns, float narrowest) {
    ui::Ui& ui = frame.ui;
    if (columns.empty())
        return;
    if (sheet.width < ui.px(narrowest)) {
        ui::scroll(ui, columns.front().name, sheet, [&](ui::Stack& stack) {
            for (const PageColumn& column : columns) {
                column.fill(stack);
                stack.space(ui::wide_gutter);
            }
        });
        return;
    }
    float shares = 0;
    for (const PageColumn& column : columns)
        shares += column.share;
    const float gap = ui.px(ui::wide_gutter);
    const float width = sheet.width - gap * static_cast<float>(columns.size() - 1);
    ui::Rect rest = sheet;
    for (const PageColumn& column : columns) {
        ui::scroll(ui, column.name, rest.cut_left(width * column.share / shares), column.fill);
        rest.cut_left(gap);
    }
}

ui::TextLook styled(ui::TextStyle style, std::optional<ui::Colour> ink, ui::Align align) {
    ui::TextLook look;
    look.style = style;
    look.ink = ink;
    look.align = align;
    return look;
}

void prose(ui::Stack& column, std::string_view words, const ui::TextLook& look) {
    ui::Ui& ui = column.ui();
    const float width = std::min(column.width(), ui.px(prose_width));
    column.take(ui::text(ui, {column.x(), column.top(), width, 0}, words, look));
}

void page_hint(const Frame& frame, ui::Stack& column, std::string_view hint) {
    if (!frame.program.settings.hints || hint.empty())
        return;
    column.space(ui::gutter / 2);
    prose(column, hint, styled(ui::TextStyle::small, frame.ui.theme().quiet));
}

} // namespace parley::desktop::screens

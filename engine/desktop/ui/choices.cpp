#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "wording/window/control_words.hpp"

#include <algorithm>
#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float row_padding = 10;
constexpr float mark_size = 9;

/// Room for marks before the label: a radio, one or two symbols.
float marks_width(const Ui& ui, const OptionRow& row) {
    float width = row.radio ? ui.px(26) : 0;
    for (const Hand hand : {row.hand, row.other_hand})
        if (hand != Hand::none && hand != Hand::agreed)
            width += ui.px(mark_size + 6);
    return width;
}

struct RowMeasures {
    float label{}; // widths
    float note{};
    bool note_below{}; // where the two do not fit beside each other
    float label_height{};
    float height{};
};

RowMeasures measured(const Ui& ui, float width, const OptionRow& row) {
    RowMeasures measures;
    const TextStyle style = row.chosen ? TextStyle::small_strong : TextStyle::small;
    const float inside = width - 2 * ui.px(row_padding) - marks_width(ui, row);
    const float note = row.note.empty() ? 0 : text_width(ui, row.note, TextStyle::small) + ui.px(12);
    measures.note_below = note > inside * 0.55F;
    measures.note = measures.note_below ? inside : note;
    measures.label = measures.note_below ? inside : inside - note;
    measures.label_height = text_height(ui, measures.label, row.label, style);
    float content = measures.label_height;
    if (measures.note_below)
        content += text_height(ui, inside, row.note, TextStyle::small);
    measures.height = std::max(ui.px(row_height), content + ui.px(12));
    return measures;
}

void draw_radio(Ui& ui, Point centre, bool chosen) {
    const float size = ui.px(7);
    ui.circle(centre, size, ui.theme().paper);
    ui.ring(centre, size, ui.theme().edge, std::max(1.5F, ui.px(1)));
    if (chosen)
        ui.circle(centre, ui.px(4), ui.theme().ink);
}

void draw_marks(Ui& ui, const Rect& rect, const OptionRow& row) {
    Point at{rect.x + ui.px(row_padding), rect.y + std::floor(rect.height / 2)};
    if (row.radio) {
        draw_radio(ui, {at.x + ui.px(8), at.y}, row.chosen);
        at.x += ui.px(26);
    }
    for (const Hand hand : {row.hand, row.other_hand})
        if (hand != Hand::none && hand != Hand::agreed) {
            hand_symbol(ui, {at.x + ui.px(mark_size) / 2, at.y}, ui.px(mark_size), hand);
            at.x += ui.px(mark_size + 6);
        }
}

Colour row_ground(const Theme& theme, const OptionRow& row) {
    if (row.chosen)
        return row.hand == Hand::none || row.hand == Hand::agreed ? theme.chosen : hand_colours(theme, row.hand).tint;
    return {0, 0, 0, 0};
}

void draw_words(Ui& ui, const Rect& rect, const OptionRow& row, const RowMeasures& measures) {
    const bool enabled = row.refusal.empty();
    TextLook label;
    label.style = row.chosen ? TextStyle::small_strong : TextStyle::small;
    label.ink = enabled ? ui.theme().ink : ui.theme().quiet;
    TextLook note;
    note.style = TextStyle::small;
    note.ink = row.chosen ? ui.theme().ink : ui.theme().quiet;
    const float x = rect.x + ui.px(row_padding) + marks_width(ui, row);
    if (measures.note_below) {
        const float y = rect.y + ui.px(6);
        text(ui, {x, y, measures.label, 0}, row.label, label);
        text(ui, {x, y + measures.label_height, measures.note, 0}, row.note, note);
        return;
    }
    label.middle = note.middle = true;
    note.align = Align::right;
    note.wrap = false;
    text(ui, {x, rect.y, measures.label, rect.height}, row.label, label);
    if (!row.note.empty())
        text(ui, {x + measures.label, rect.y, measures.note, rect.height}, row.note, note);
}

} // namespace

bool toggle(Ui& ui, std::string_view name, const Rect& rect, std::string_view label, bool& value) {
    const Hit hit = ui.interact(name, rect);
    if (hit.activated)
        value = !value;
    if (hit.hovered)
        ui.fill(rect.inset(-ui.px(6), 0), ui.theme().hover, ui.px(radius));
    const Point size{ui.px(36), ui.px(20)};
    const Rect track{rect.right() - size.x, std::floor(rect.y + (rect.height - size.y) / 2), size.x, size.y};
    ui.fill(track, value ? ui.theme().ink : ui.theme().track, size.y / 2);
    ui.outline(track, value ? ui.theme().ink : ui.theme().edge, std::max(1.0F, ui.px(1)), size.y / 2);
    const float knob = size.y / 2 - ui.px(4);
    const Point centre{value ? track.right() - size.y / 2 : track.x + size.y / 2, track.y + size.y / 2};
    ui.circle(centre, knob, value ? ui.theme().paper : ui.theme().edge);
    TextLook look;
    look.middle = true;
    const float state = std::max({ui.px(36), text_width(ui, wording::switch_state(true), TextStyle::small),
                                  text_width(ui, wording::switch_state(false), TextStyle::small)});
    text(ui, {rect.x, rect.y, rect.width - size.x - state - ui.px(16), rect.height}, label, look);
    look.style = TextStyle::small;
    look.ink = ui.theme().quiet;
    look.align = Align::right;
    text(ui, {track.x - state - ui.px(8), rect.y, state, rect.height}, wording::switch_state(value), look);
    if (hit.focused)
        ui.draw_focus(rect.inset(-ui.px(4), 0), ui.px(radius));
    return hit.activated;
}

float option_row_height(const Ui& ui, float width, const OptionRow& row) { return measured(ui, width, row).height; }

bool option_row(Ui& ui, std::string_view name, const Rect& rect, const OptionRow& row) {
    const bool enabled = row.refusal.empty();
    const Hit hit = ui.interact(name, rect, enabled);
    ui.note_refusal(row.refusal);
    ui.fill(rect, row_ground(ui.theme(), row), ui.px(radius_small));
    if (hit.hovered && enabled)
        ui.fill(rect, ui.theme().hover, ui.px(radius_small));
    draw_marks(ui, rect, row);
    draw_words(ui, rect, row, measured(ui, rect.width, row));
    if (hit.focused)
        ui.draw_focus(rect.inset(ui.px(5)), ui.px(2));
    const std::string said = enabled ? row.tip : refusal_tip(row.refusal, row.behind);
    if (!said.empty() && (hit.hovered || hit.focused))
        tip(ui, rect, said);
    return hit.activated;
}

std::optional<std::size_t> ladder(Ui& ui, std::string_view name, const Rect& rect, std::span<const OptionRow> rows,
                                  float* height) {
    const NameScope scope(ui, name);
    float all = 0;
    for (const OptionRow& row : rows)
        all += measured(ui, rect.width, row).height;
    const Rect frame{rect.x, rect.y, rect.width, all};
    ui.fill(frame, ui.theme().paper, ui.px(radius));
    std::optional<std::size_t> pressed;
    float y = rect.y;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Rect place{rect.x, y, rect.width, measured(ui, rect.width, rows[i]).height};
        if (option_row(ui, rows[i].name.empty() ? "rung " + std::to_string(i) : rows[i].name, place, rows[i]))
            pressed = i;
        y = place.bottom();
        if (i + 1 < rows.size())
            ui.fill({rect.x, y - 0.5F, rect.width, 1}, ui.theme().line);
    }
    ui.outline(frame, ui.theme().ink, std::max(1.0F, ui.px(1)), ui.px(radius));
    if (height != nullptr)
        *height = all;
    return pressed;
}

} // namespace parley::desktop::ui

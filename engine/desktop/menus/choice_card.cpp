#include "desktop/menus/choice_card.hpp"

#include "desktop/ui/metrics.hpp"

#include <cmath>

namespace parley::desktop::screens {
namespace {

constexpr float card_padding = 14, mark_room = 26, line_gap = 4;

struct ChoiceMeasures {
    float left{};  // of the words, from the card's left edge
    float width{}; // of the words
    float title{}; // width
    bool note_below{};
};

ChoiceMeasures measured_choice(const ui::Ui& ui, float width, const Choice& choice) {
    ChoiceMeasures measures;
    measures.left = ui.px(card_padding) + (choice.radio ? ui.px(mark_room) : 0);
    measures.width = std::max(1.0F, width - measures.left - ui.px(card_padding));
    measures.title = measures.width;
    if (choice.note.empty())
        return measures;
    const float note = ui::text_width(ui, choice.note, ui::TextStyle::small) + ui.px(12);
    measures.note_below = note > measures.width * 0.5F;
    if (!measures.note_below)
        measures.title -= note;
    return measures;
}

} // namespace

float choice_card_height(const ui::Ui& ui, float width, const Choice& choice) {
    const ChoiceMeasures measures = measured_choice(ui, width, choice);
    float height = 2 * ui.px(card_padding) + ui::text_height(ui, measures.title, choice.title, choice.title_style);
    if (measures.note_below)
        height += ui::text_height(ui, measures.width, choice.note, ui::TextStyle::small);
    for (const ChoiceLine& line : choice.lines)
        height += ui.px(line_gap) + ui::text_height(ui, measures.width, line.words, line.style);
    return std::max(height, ui.px(ui::control_height));
}

bool choice_card(ui::Ui& ui, std::string_view name, const ui::Rect& rect, const Choice& choice) {
    const ui::Theme& theme = ui.theme();
    const bool enabled = choice.refusal.empty();
    const ui::Hit hit = ui.interact(name, rect, enabled);
    ui.note_refusal(choice.refusal);
    const float round = ui.px(ui::radius);
    ui.fill(rect, theme.paper, round);
    if (hit.hovered && enabled)
        ui.fill(rect, theme.hover, round);
    ui.outline(rect, choice.chosen ? theme.ink : theme.line, std::max(1.0F, ui.px(choice.chosen ? 2 : 1)), round);

    const ChoiceMeasures measures = measured_choice(ui, rect.width, choice);
    const float x = rect.x + measures.left;
    float y = rect.y + ui.px(card_padding);
    if (choice.radio) {
        const ui::Point centre{rect.x + ui.px(card_padding) + ui.px(8),
                               std::floor(y + ui.face(choice.title_style).line_height / 2)};
        ui.ring(centre, ui.px(7), theme.edge, std::max(1.5F, ui.px(1)));
        if (choice.chosen)
            ui.circle(centre, ui.px(4), theme.ink);
    }
    const ui::TextLook small{.style = ui::TextStyle::small, .ink = theme.quiet};
    if (!choice.note.empty() && !measures.note_below) {
        ui::TextLook note = small;
        note.align = ui::Align::right;
        note.wrap = false;
        const float drop = ui.face(choice.title_style).ascent - ui.face(ui::TextStyle::small).ascent;
        ui::text(ui, {x, y + std::floor(drop), measures.width, 0}, choice.note, note);
    }
    y += ui::text(ui, {x, y, measures.title, 0}, choice.title,
                  {.style = choice.title_style, .ink = enabled ? theme.ink : theme.quiet});
    if (measures.note_below)
        y += ui::text(ui, {x, y, measures.width, 0}, choice.note, small);
    for (const ChoiceLine& line : choice.lines) {
        y += ui.px(line_gap);
        y += ui::text(ui, {x, y, measures.width, 0}, line.words,
                      {.style = line.style, .ink = line.quiet || !enabled ? theme.quiet : theme.ink});
    }
    if (hit.focused)
        ui.draw_focus(rect, round);
    if (!enabled && (hit.hovered || hit.focused))
        ui::tip(ui, rect, ui::refusal_tip(choice.refusal, choice.behind));
    return hit.activated;
}

bool choice_card(ui::Stack& column, std::string_view name, const Choice& choice) {
    ui::Ui& ui = column.ui();
    const ui::Rect rect = column.take(choice_card_height(ui, column.width(), choice));
    column.space(8);
    return choice_card(ui, name, rect, choice);
}

} // namespace parley::desktop::screens

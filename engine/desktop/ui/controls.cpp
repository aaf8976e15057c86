#include "desktop/ui/controls.hpp"
#include "desktop/ui/containers.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

struct ButtonColours {
    Colour ground;
    Colour edge;
    Colour ink;
    Colour hint;
};

ButtonColours colours_of(const Theme& theme, const ButtonLook& look) {
    const Colour nothing{0, 0, 0, 0};
    if (!look.refusal.empty())
        return look.on_bar ? ButtonColours{nothing, theme.bar_track, theme.bar_quiet, theme.bar_quiet}
                           : ButtonColours{nothing, theme.line, theme.quiet, theme.quiet};
    switch (look.kind) {
    case ButtonKind::primary:
        return look.on_bar ? ButtonColours{theme.bar_ink, theme.bar_ink, theme.bar, theme.bar}
                           : ButtonColours{theme.primary, theme.primary, theme.primary_ink,
                                           blended(theme.primary, theme.primary_ink.faded(0.75))};
    case ButtonKind::plain:
        return look.on_bar ? ButtonColours{nothing, theme.bar_line, theme.bar_ink, theme.bar_quiet}
                           : ButtonColours{theme.paper, theme.edge, theme.ink, theme.quiet};
    case ButtonKind::quiet:
        return look.on_bar ? ButtonColours{nothing, nothing, theme.bar_ink, theme.bar_quiet}
                           : ButtonColours{nothing, nothing, theme.ink, theme.quiet};
    case ButtonKind::danger:
        return {theme.danger, theme.danger, theme.danger_ink, theme.danger_ink};
    }
    return {};
}

TextStyle label_style(const ButtonLook& look) { return look.small ? TextStyle::small_strong : TextStyle::strong; }

float button_padding(const Ui& ui, const ButtonLook& look) { return ui.px(look.small ? 12 : 16); }

float hint_width(const Ui& ui, const ButtonLook& look) {
    return look.key.empty() ? 0 : text_width(ui, look.key, TextStyle::tiny) + ui.px(8);
}

Rect row_button(const Ui& ui, const Rect& cut, const ButtonLook& look) {
    const float height = std::min(cut.height, ui.px(look.small ? small_control_height : control_height));
    return {cut.x, std::floor(cut.y + (cut.height - height) / 2), cut.width, height};
}

struct TagColours {
    Colour ground;
    Colour ink;
};

TagColours tag_colours(const Theme& theme, TagKind kind) {
    switch (kind) {
    case TagKind::plain:
        return {theme.track, theme.ink};
    case TagKind::strong:
        return {theme.ink, theme.paper};
    case TagKind::gold:
        return {theme.gold, theme.gold_ink};
    case TagKind::good:
        return {theme.good, theme.paper};
    case TagKind::danger:
        return {theme.danger, theme.danger_ink};
    case TagKind::first:
        return {theme.hands[0].tint, theme.hands[0].ink};
    case TagKind::second:
        return {theme.hands[1].tint, theme.hands[1].ink};
    case TagKind::third:
        return {theme.hands[2].tint, theme.hands[2].ink};
    case TagKind::fourth:
        return {theme.hands[3].tint, theme.hands[3].ink};
    case TagKind::on_bar:
        return {theme.bar_track, theme.bar_ink};
    }
    return {};
}

} // namespace

std::string refusal_tip(const std::string& refusal, const std::string& behind) {
    return behind.empty() ? refusal : refusal + " " + behind;
}

bool button(Ui& ui, std::string_view name, const Rect& rect, std::string_view label, const ButtonLook& look) {
    const bool enabled = look.refusal.empty();
    const Hit hit = ui.interact(name, rect, enabled);
    ui.note_refusal(look.refusal);
    const ButtonColours colours = colours_of(ui.theme(), look);
    const float round = ui.px(radius);
    ui.fill(rect, colours.ground, round);
    if (hit.hovered && enabled) {
        const Colour light = colours.ground.opacity == 0 || look.kind == ButtonKind::plain ? colours.ink
                             : look.on_bar                                                 ? ui.theme().bar
                                                                                           : ui.theme().paper;
        ui.fill(rect, light.faded(hit.held ? 0.22 : 0.1), round);
    }
    ui.outline(rect, colours.edge, std::max(1.0F, ui.px(1)), round);
    Rect inside = rect.inset(button_padding(ui, look), 0);
    const TextStyle style = label_style(look);
    const float words = text_width(ui, label, style);
    const float hint = hint_width(ui, look);
    const float start = std::floor(rect.x + std::max(button_padding(ui, look), (rect.width - words - hint) / 2));
    inside.x = start;
    inside.width = rect.right() - button_padding(ui, look) / 2 - start;
    TextLook text_look;
    text_look.style = style;
    text_look.ink = colours.ink;
    text_look.middle = true;
    text_look.shorten = true;
    text_look.label = true;
    text(ui, {inside.x, inside.y, inside.width - hint, inside.height}, label, text_look);
    if (hint > 0) {
        text_look.style = TextStyle::tiny;
        text_look.ink = colours.hint;
        text(ui, {start + words + ui.px(8), rect.y + 1, hint, rect.height}, look.key, text_look);
    }
    if (hit.focused)
        ui.draw_focus(rect, round);
    const std::string said = enabled ? look.tip : refusal_tip(look.refusal, look.behind);
    if (!said.empty() && (hit.hovered || hit.focused))
        tip(ui, rect, said);
    return hit.activated;
}

float button_width(const Ui& ui, std::string_view label, const ButtonLook& look) {
    return text_width(ui, label, label_style(look)) + hint_width(ui, look) + 2 * button_padding(ui, look);
}

bool button_left(Ui& ui, Rect& row, std::string_view name, std::string_view label, const ButtonLook& look) {
    const Rect cut = row.cut_left(button_width(ui, label, look));
    row.cut_left(ui.px(12));
    return button(ui, name, row_button(ui, cut, look), label, look);
}

bool button_right(Ui& ui, Rect& row, std::string_view name, std::string_view label, const ButtonLook& look) {
    const Rect cut = row.cut_right(button_width(ui, label, look));
    row.cut_right(ui.px(12));
    return button(ui, name, row_button(ui, cut, look), label, look);
}

bool link(Ui& ui, std::string_view name, Point top_left, std::string_view label, TextStyle style) {
    const float wide = text_width(ui, label, style);
    const Face& face = ui.face(style);
    Control control;
    control.id = ui.id(name);
    control.rect = {top_left.x, top_left.y, wide, face.line_height};
    control.inline_word = true;
    const Hit hit = ui.interact_as(name, control);
    if (hit.hovered)
        ui.fill(control.rect.inset(-ui.px(3), 0), ui.theme().hover, ui.px(radius_small));
    TextLook look;
    look.style = style;
    look.underline = true;
    look.wrap = false;
    text(ui, control.rect, label, look);
    if (hit.focused)
        ui.draw_focus(control.rect, ui.px(2));
    return hit.activated;
}

Point tag_size(const Ui& ui, std::string_view words) {
    return {text_width(ui, words, TextStyle::label) + ui.px(16), ui.px(20)};
}

Rect tag(Ui& ui, Point top_left, std::string_view words, TagKind kind) {
    const Point size = tag_size(ui, words);
    const Rect rect{top_left.x, top_left.y, size.x, size.y};
    const TagColours colours = tag_colours(ui.theme(), kind);
    ui.fill(rect, colours.ground, size.y / 2);
    TextLook look;
    look.style = TextStyle::label;
    look.ink = colours.ink;
    look.middle = true;
    look.wrap = false;
    text(ui, rect.inset(ui.px(8), 0), words, look);
    return rect;
}

std::size_t steps(Ui& ui, std::string_view name, const Rect& rect, std::span<const Step> all, std::size_t chosen,
                  bool on_bar, float* height) {
    const NameScope scope(ui, name);
    const float high = ui.px(small_control_height);
    const float gap = ui.px(6);
    const Theme& theme = ui.theme();
    Point at{rect.x, rect.y};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool here = i == chosen;
        const TextStyle style = here ? TextStyle::small_strong : TextStyle::small;
        const float wide = text_width(ui, all[i].label, TextStyle::small_strong) + ui.px(24);
        if (at.x > rect.x && at.x + wide > rect.right() + 0.5F)
            at = {rect.x, at.y + high + gap};
        const Rect pill{at.x, at.y, wide, high};
        const Hit hit = ui.interact("step " + std::to_string(i), pill, all[i].enabled);
        if (here)
            ui.fill(pill, on_bar ? theme.bar_ink : theme.ink, high / 2);
        else if (hit.hovered && all[i].enabled)
            ui.fill(pill, on_bar ? theme.bar_track : theme.hover, high / 2);
        if (!here)
            ui.outline(pill,
                       on_bar           ? (all[i].enabled ? theme.bar_line : theme.bar_track)
                       : all[i].enabled ? theme.edge
                                        : theme.line,
                       std::max(1.0F, ui.px(1)), high / 2);
        const Colour idle = on_bar ? theme.bar_quiet : theme.quiet;
        const Colour ready = on_bar ? theme.bar_ink : theme.ink;
        TextLook look;
        look.style = style;
        look.ink = here ? (on_bar ? theme.bar : theme.paper) : all[i].enabled ? ready : idle;
        look.align = Align::centre;
        look.middle = true;
        look.wrap = false;
        text(ui, pill, all[i].label, look);
        if (hit.focused)
            ui.draw_focus(pill, high / 2);
        if ((hit.hovered || hit.focused) && !all[i].tip.empty())
            tip(ui, pill, all[i].tip);
        if (hit.activated)
            chosen = i;
        at.x += wide + gap;
    }
    if (height != nullptr)
        *height = at.y + high - rect.y;
    return chosen;
}

} // namespace parley::desktop::ui

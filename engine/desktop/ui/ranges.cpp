#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "desktop/ui/ui_memory.hpp"
#include "wording/window/control_words.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

/// The nearest value that the steps reach.
int settled(int value, const SliderLook& look) {
    const int step = std::max(1, look.step);
    const int steps_up = (value - look.lowest + step / 2) / step;
    return std::clamp(look.lowest + steps_up * step, look.lowest, std::max(look.lowest, look.highest));
}

int moved_by_key(int value, Key key, const SliderLook& look) {
    const int step = std::max(1, look.step);
    if (key == Key::left)
        return value - step;
    if (key == Key::right)
        return value + step;
    if (key == Key::page_down)
        return value - 10 * step;
    if (key == Key::page_up)
        return value + 10 * step;
    if (key == Key::home)
        return look.lowest;
    if (key == Key::end)
        return look.highest;
    return value;
}

void draw_slider(Ui& ui, const Rect& rect, const Rect& track, double share, int value, const SliderLook& look,
                 const Hit& hit) {
    const Theme& theme = ui.theme();
    ui.fill(track, theme.track, track.height / 2);
    ui.outline(track, theme.line, std::max(1.0F, ui.px(1)), track.height / 2);
    const float x = track.x + track.width * static_cast<float>(share);
    ui.fill({track.x, track.y, x - track.x, track.height}, theme.ink, track.height / 2);
    const Point centre{x, track.y + track.height / 2};
    ui.circle(centre, ui.px(hit.held ? 9 : 8), theme.paper);
    ui.ring(centre, ui.px(hit.held ? 9 : 8), theme.ink, std::max(2.0F, ui.px(2)));
    const float line = ui.face(TextStyle::small).line_height;
    TextLook words;
    words.style = TextStyle::small;
    words.align = Align::right;
    const std::string shown = look.value.empty() ? std::to_string(value) : look.value;
    const float wide = text_width(ui, shown, TextStyle::small_strong) + ui.px(8);
    words.style = TextStyle::small_strong;
    text(ui, {rect.right() - wide, rect.y, wide, line}, shown, words);
    words.align = Align::left;
    words.style = TextStyle::small;
    words.shorten = true;
    text(ui, {rect.x, rect.y, rect.width - wide, line}, look.label, words);
}

} // namespace

bool slider(Ui& ui, std::string_view name, const Rect& rect, int& value, const SliderLook& look) {
    ControlKeys keys;
    keys.horizontal = true;
    const Hit hit = ui.interact(name, rect, true, keys);
    const float line = ui.face(TextStyle::small).line_height + ui.px(4);
    const float knob = ui.px(8);
    const Rect below{rect.x + knob, rect.y + line, std::max(1.0F, rect.width - 2 * knob),
                     std::max(1.0F, rect.height - line)};
    const float high = ui.px(4);
    const Rect track{below.x, std::floor(below.y + (below.height - high) / 2), below.width, high};
    const int before = value;
    const int range = std::max(1, look.highest - look.lowest);
    if (ui.focus_ring().held() == ui.id(name) && ui.input().pointer) {
        const float share = std::clamp((ui.input().pointer->x - track.x) / track.width, 0.0F, 1.0F);
        value = settled(look.lowest + static_cast<int>(std::lround(share * static_cast<float>(range))), look);
    }
    if (const auto chord = ui.key_for(ui.id(name)); chord && !chord->control && !chord->alt) {
        value = settled(moved_by_key(value, chord->key, look), look);
        ui.memory().paging = 0; // the paging keys are the slider's
    }
    value = std::clamp(value, look.lowest, std::max(look.lowest, look.highest));
    const double share = static_cast<double>(value - look.lowest) / range;
    draw_slider(ui, rect, track, share, value, look, hit);
    if (hit.focused)
        ui.draw_focus(rect.inset(-ui.px(2), 0), ui.px(radius));
    if (value != before)
        ui.draw_again();
    return value != before;
}

bool stepper(Ui& ui, std::string_view name, const Rect& rect, int& value, int lowest, int highest, int step,
             std::string_view shown) {
    const NameScope scope(ui, name);
    const int before = value;
    Rect middle = rect;
    ButtonLook look;
    look.small = true;
    const float wide = std::max(ui.px(smallest_control), std::min(rect.height, rect.width / 3));
    const Rect left = middle.cut_left(wide);
    const Rect right = middle.cut_right(wide);
    look.refusal = value <= lowest ? wording::this_is_the_least() : "";
    if (button(ui, "less", left, "\u2212", look))
        value = std::max(lowest, value - step);
    TextLook words;
    words.style = TextStyle::strong;
    words.align = Align::centre;
    words.middle = true;
    const std::string number = std::to_string(value);
    text(ui, middle, shown.empty() ? std::string_view(number) : shown, words);
    look.refusal = value >= highest ? wording::this_is_the_most() : "";
    if (button(ui, "more", right, "+", look))
        value = std::min(highest, value + step);
    return value != before;
}

} // namespace parley::desktop::ui

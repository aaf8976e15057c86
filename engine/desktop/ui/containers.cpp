#include "desktop/ui/containers.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

/// Capitals for headings; Latin and Cyrillic.
std::string capitals(std::string_view words) {
    std::string made;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto byte = static_cast<unsigned char>(words[at]);
        const auto next = at + 1 < words.size() ? static_cast<unsigned char>(words[at + 1]) : 0U;
        if (byte >= 'a' && byte <= 'z') {
            made += static_cast<char>(byte - 'a' + 'A');
        } else if (byte == 0xC3 && next >= 0xA0 && next != 0xB7 && next != 0xBF) { // à to þ
            made += {static_cast<char>(byte), static_cast<char>(next - 0x20)};
            ++at;
        } else if (byte == 0xD0 && next >= 0xB0) { // а to п
            made += {static_cast<char>(byte), static_cast<char>(next - 0x20)};
            ++at;
        } else if (byte == 0xD1 && next >= 0x80 && next <= 0x8F) { // р to я
            made += {static_cast<char>(0xD0), static_cast<char>(next + 0x20)};
            ++at;
        } else {
            made += words[at];
        }
    }
    return made;
}

} // namespace

Rect Stack::take(float pixels) {
    const Rect taken{rect_.x, top_, rect_.width, pixels};
    top_ += pixels;
    return taken;
}

Rect Stack::row(float height_at_scale_1) { return take(ui_->px(height_at_scale_1)); }

void Stack::space(float at_scale_1) { top_ += ui_->px(at_scale_1); }

void Stack::text(std::string_view words, const TextLook& look) {
    top_ += ui::text(*ui_, {rect_.x, top_, rect_.width, 0}, words, look);
}

void Stack::section(std::string_view words) {
    TextLook look;
    look.style = TextStyle::label;
    look.ink = ui_->theme().quiet;
    text(capitals(words), look);
    space(8);
}

void Stack::title(std::string_view words, std::string_view note, TextStyle style) {
    TextLook look;
    look.style = style;
    TextLook quiet;
    quiet.style = TextStyle::small;
    quiet.ink = ui_->theme().quiet;
    const float note_width = note.empty() ? 0 : text_width(*ui_, note, quiet.style);
    const float gap = ui_->px(16);
    const bool beside = !note.empty() && text_width(*ui_, words, style) + gap + note_width <= rect_.width;
    const float top = top_;
    text(words, look);
    if (beside) {
        quiet.align = Align::right;
        quiet.wrap = false;
        // On the title's base line.
        const float y = top + ui_->face(style).ascent - ui_->face(quiet.style).ascent;
        ui::text(*ui_, {rect_.right() - note_width, y, note_width, 0}, note, quiet);
    } else if (!note.empty()) {
        text(note, quiet);
    }
    space(6);
}

void Stack::divider() {
    space(8);
    ui_->fill({rect_.x, top_, rect_.width, std::max(1.0F, ui_->px(1))}, ui_->theme().line);
    space(9);
}

void Stack::fact(std::string_view label, std::string_view value) {
    TextLook look;
    look.style = TextStyle::small;
    look.ink = ui_->theme().quiet;
    TextLook strong;
    strong.style = TextStyle::small_strong;
    const float value_width = text_width(*ui_, value, strong.style);
    const float gap = ui_->px(12);
    if (text_width(*ui_, label, look.style) + gap + value_width > rect_.width) {
        text(label, look);
        text(value, strong);
    } else {
        const float top = top_;
        text(label, look);
        strong.align = Align::right;
        strong.wrap = false;
        ui::text(*ui_, {rect_.right() - value_width, top, value_width, 0}, value, strong);
    }
    space(4);
}

TwoColumns two_columns(const Ui& ui, const Rect& rect, float left_share, float least_width_at_scale_1) {
    if (rect.width < ui.px(least_width_at_scale_1))
        return {rect, {}, false};
    Rect rest = rect;
    const float between = ui.px(gutter);
    const Rect left = rest.cut_left(std::floor((rect.width - between) * std::clamp(left_share, 0.1F, 0.9F)));
    rest.cut_left(between);
    return {left, rest, true};
}

} // namespace parley::desktop::ui

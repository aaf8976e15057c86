#include "desktop/ui/containers.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float widest = 320;

/// Below the anchor, or above where there is no room below; within the window.
Rect beside(const Ui& ui, const Rect& anchor, float wide, float high) {
    const float gap = ui.px(8);
    const float edge = ui.px(8);
    const Rect window = ui.window();
    float y = anchor.bottom() + gap;
    if (y + high > window.bottom() - edge)
        y = anchor.y - gap - high;
    y = std::clamp(y, edge, std::max(edge, window.bottom() - edge - high));
    const float x = std::clamp(anchor.x, edge, std::max(edge, window.right() - edge - wide));
    return {std::floor(x), std::floor(y), std::ceil(wide), std::ceil(high)};
}

Rect ground(Ui& ui, const Rect& anchor, float inside_wide, float inside_high) {
    const float pad = ui.px(10);
    const Rect place = beside(ui, anchor, inside_wide + 2 * pad, inside_high + 2 * ui.px(8));
    ui.fill(place, ui.theme().bar, ui.px(radius_small));
    ui.outline(place, ui.theme().bar_line, std::max(1.0F, ui.px(1)), ui.px(radius_small));
    return place.inset(pad, ui.px(8));
}

void draw_tip(Ui& ui, const Rect& anchor, const std::string& words) {
    TextLook look;
    look.style = TextStyle::small;
    look.ink = ui.theme().bar_ink;
    const float most = std::min(ui.px(widest), ui.window().width - ui.px(40));
    const float wide = std::min(most, text_width(ui, words, look.style) + 1);
    const float high = text_height(ui, wide, words, look.style);
    text(ui, ground(ui, anchor, wide, high), words, look);
}

void draw_receipt(Ui& ui, const Rect& anchor, const std::string& title, const std::vector<ReceiptLine>& lines) {
    TextLook head;
    head.style = TextStyle::small_strong;
    head.ink = ui.theme().bar_ink;
    TextLook cause;
    cause.style = TextStyle::small;
    cause.ink = ui.theme().bar_quiet;
    TextLook amount = head;
    amount.align = Align::right;
    amount.wrap = false;
    float amounts = 0;
    float causes = 0;
    for (const ReceiptLine& line : lines) {
        amounts = std::max(amounts, text_width(ui, line.amount, amount.style));
        causes = std::max(causes, text_width(ui, line.cause, cause.style));
    }
    const float gap = ui.px(16);
    const float most = std::min(ui.px(widest), ui.window().width - ui.px(40));
    const float wide =
        std::clamp(std::max(causes + gap + amounts, text_width(ui, title, head.style)) + 1, ui.px(120), most);
    const float cause_wide = wide - amounts - gap;
    float high = text_height(ui, wide, title, head.style);
    for (const ReceiptLine& line : lines)
        high += text_height(ui, cause_wide, line.cause, cause.style) + ui.px(2);
    Rect inside = ground(ui, anchor, wide, high);
    float y = inside.y + text(ui, {inside.x, inside.y, wide, 0}, title, head);
    for (const ReceiptLine& line : lines) {
        y += ui.px(2);
        text(ui, {inside.right() - amounts, y, amounts, 0}, line.amount, amount);
        y += text(ui, {inside.x, y, cause_wide, 0}, line.cause, cause);
    }
}

} // namespace

void tip(Ui& ui, const Rect& anchor, std::string_view words) {
    ui.draw_popover(anchor, [&ui, anchor, kept = std::string(words)] { draw_tip(ui, anchor, kept); });
}

void receipt(Ui& ui, const Rect& anchor, std::string_view title, std::span<const ReceiptLine> lines) {
    ui.draw_popover(
        anchor, [&ui, anchor, kept = std::string(title), all = std::vector<ReceiptLine>(lines.begin(), lines.end())] {
            draw_receipt(ui, anchor, kept, all);
        });
}

bool with_receipt(Ui& ui, std::string_view name, const Rect& rect, std::string_view title,
                  std::span<const ReceiptLine> lines) {
    const Hit hit = ui.interact(name, rect);
    const bool open = hit.hovered || hit.focused;
    if (open)
        receipt(ui, rect, title, lines);
    if (hit.hovered)
        ui.fill(rect, ui.theme().hover, ui.px(radius_small));
    if (hit.focused)
        ui.draw_focus(rect, ui.px(radius_small));
    return open;
}

void toast(Ui& ui, std::string_view words, float top) {
    ui.draw_last([&ui, top, kept = std::string(words)] {
        TextLook look;
        look.ink = ui.theme().bar_ink;
        // At the left, and no wider than a left column: what answers a page is at the right or at the foot.
        const bool one_column = ui.window().width < ui.px(940);
        const float most = one_column ? std::min(ui.px(560), ui.window().width - ui.px(72))
                                      : std::min(ui.px(400), std::floor(ui.window().width * 0.36F));
        const float wide = std::min(most, text_width(ui, kept, look.style) + 1);
        const float high = text_height(ui, wide, kept, look.style) + ui.px(20);
        const Rect place{ui.px(wide_gutter), top, wide + ui.px(32), high};
        ui.fill(place, ui.theme().bar, ui.px(radius));
        ui.outline(place, ui.theme().bar_line, std::max(1.0F, ui.px(1)), ui.px(radius));
        text(ui, place.inset(ui.px(16), ui.px(10)), kept, look);
    });
}

void empty_state(Ui& ui, const Rect& rect, std::string_view words, std::string_view advice) {
    TextLook look;
    look.style = TextStyle::document_italic;
    look.ink = ui.theme().quiet;
    look.align = Align::centre;
    const float wide = std::min(rect.width, ui.px(420));
    const float x = std::floor(rect.x + (rect.width - wide) / 2);
    float high = text_height(ui, wide, words, look.style);
    if (!advice.empty())
        high += ui.px(6) + text_height(ui, wide, advice, TextStyle::small);
    float y = std::floor(rect.y + std::max(0.0F, (rect.height - high) / 2));
    y += text(ui, {x, y, wide, 0}, words, look);
    if (advice.empty())
        return;
    look.style = TextStyle::small;
    text(ui, {x, y + ui.px(6), wide, 0}, advice, look);
}

} // namespace parley::desktop::ui

#include "desktop/ui/containers.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float foot_gap = 16; // above it, at scale 1

} // namespace

float filling_height(Ui& ui, float width, const Filling& filling) {
    const Ui::Unseen unseen(ui);
    Stack column(ui, {0, 0, width, 1e6F});
    filling(column);
    return column.top();
}

bool dialog(Ui& ui, std::string_view name, std::string_view title, float width_at_scale_1, const Filling& filling,
            const Filling& foot) {
    ui.begin_layer(name);
    const float most = ui.window().height - 2 * ui.px(gutter);
    const float wide = std::min(ui.px(width_at_scale_1), ui.window().width - 2 * ui.px(gutter));
    const float padding = ui.px(20);
    const float head = ui.face(TextStyle::heading).line_height + ui.px(12);
    const float title_room = wide - 2 * padding;
    const float title_height = std::max(head, text_height(ui, title_room, title, TextStyle::heading) + ui.px(12));
    const float content = filling_height(ui, title_room, filling);
    const float below = std::ceil(filling_height(ui, title_room, foot)) + ui.px(foot_gap);
    const float high = std::min(most, std::ceil(content + title_height + below + 2 * padding));
    Rect place = ui.window().centred(wide, high);
    place.x = std::floor(place.x);
    place.y = std::floor(place.y);

    ui.fill(ui.window(), ui.theme().shade);
    ui.fill(place, ui.theme().paper, ui.px(8));
    ui.outline(place, ui.theme().edge, std::max(1.0F, ui.px(1)), ui.px(8));
    Rect inside = place.inset(padding);
    TextLook look;
    look.style = TextStyle::heading;
    text(ui, inside.cut_top(title_height), title, look);
    const Rect foot_place = inside.cut_bottom(below);
    // Room for rings and scroll bar at both sides.
    const float side = ui.px(6);
    scroll(ui, "content",
           {inside.x - side, inside.y - side, inside.width + side + ui.px(scroll_bar_width), inside.height + 2 * side},
           [&](Stack& column) {
               Stack narrower(ui, {column.x() + side, column.top() + side, column.width() - side, 1e6F});
               filling(narrower);
               column.take(narrower.top() - column.top() + side);
           });
    Stack foot_column(ui, {foot_place.x, foot_place.y + ui.px(foot_gap), foot_place.width, below - ui.px(foot_gap)});
    foot(foot_column);
    const bool topmost = ui.focus_ring().layer() == ui.focus_ring().top_layer();
    const bool escaped = ui.pressed({Key::escape});
    const bool beside =
        topmost && ui.input().left_pressed && ui.input().pointer && !place.contains(*ui.input().pointer);
    ui.end_layer();
    if (escaped || beside)
        ui.draw_again();
    return !escaped && !beside;
}

} // namespace parley::desktop::ui

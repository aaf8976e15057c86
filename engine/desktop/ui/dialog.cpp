#include "desktop/ui/containers.hpp"
#include "desktop/ui/ui_memory.hpp"

#include <cmath>

namespace parley::desktop::ui {

bool dialog(Ui& ui, std::string_view name, std::string_view title, float width_at_scale_1, const Filling& filling) {
    ui.begin_layer(name);
    Memory& memory = ui.memory();
    const Id id = ui.id("dialog");
    const bool measured = memory.dialog_heights.count(id) != 0;
    const float most = ui.window().height - 2 * ui.px(gutter);
    const float wide = std::min(ui.px(width_at_scale_1), ui.window().width - 2 * ui.px(gutter));
    const float padding = ui.px(20);
    const float head = ui.face(TextStyle::heading).line_height + ui.px(12);
    const float title_room = wide - 2 * padding;
    const float title_height = std::max(head, text_height(ui, title_room, title, TextStyle::heading) + ui.px(12));
    const float content = measured ? memory.dialog_heights[id] : ui.px(200);
    const float high = std::min(most, std::ceil(content + title_height + 2 * padding));
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
    // Room for rings and scroll bar at both sides.
    const float side = ui.px(6);
    scroll(ui, "content",
           {inside.x - side, inside.y - side, inside.width + side + ui.px(scroll_bar_width), inside.height + 2 * side},
           [&](Stack& column) {
               Stack narrower(ui, {column.x() + side, column.top() + side, column.width() - side, 1e6F});
               filling(narrower);
               const float used = narrower.top() - column.top() - side;
               if (!measured || std::abs(used - memory.dialog_heights[id]) > 0.5F)
                   ui.draw_again();
               memory.dialog_heights[id] = used;
               column.take(used + 2 * side);
           });
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

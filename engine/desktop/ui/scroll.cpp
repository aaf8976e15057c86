#include "desktop/ui/containers.hpp"
#include "desktop/ui/ui_memory.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float wheel_step = 56;
constexpr float margin = 12; // kept between what is brought into view and the edge

/// The offset at which `target` (pixels of the window as drawn) lies within the rectangle.
float offset_to_show(const Ui& ui, const Rect& rect, const Rect& target, float offset) {
    const float keep = ui.px(margin);
    if (target.y < rect.y + keep)
        return offset + target.y - rect.y - keep;
    if (target.bottom() > rect.bottom() - keep)
        return offset + std::min(target.bottom() - rect.bottom() + keep, target.y - rect.y - keep);
    return offset;
}

float paged(const Ui& ui, const Rect& rect, float offset) {
    const float page = rect.height - ui.px(40);
    const Key key = ui.input().key->chord.key;
    if (key == Key::page_up)
        return offset - page;
    if (key == Key::page_down)
        return offset + page;
    return key == Key::home ? 0 : 1e9F;
}

/// The bar at the right; moves the offset while it is dragged.
void scroll_bar(Ui& ui, const Rect& rect, ScrollState& state) {
    const float wide = ui.px(scroll_bar_width);
    const Rect track{rect.right() - wide, rect.y, wide, rect.height};
    const float most = state.content - rect.height;
    const float high = std::max(ui.px(28), rect.height * rect.height / state.content);
    const float room = std::max(1.0F, track.height - high);
    Control control;
    control.id = ui.id("scroll bar");
    control.rect = track;
    control.pointer_only = true;
    const Hit hit = ui.interact_as("scroll bar", control);
    const float y = track.y + room * std::clamp(state.offset / most, 0.0F, 1.0F);
    if (ui.focus_ring().held() == control.id && ui.input().pointer) {
        const float pointer = ui.input().pointer->y;
        if (ui.input().left_pressed)
            state.grabbed = pointer >= y && pointer < y + high ? pointer - y : high / 2;
        state.offset = (pointer - state.grabbed - track.y) / room * most;
        ui.draw_again();
    }
    const bool strong = hit.hovered || ui.focus_ring().held() == control.id;
    const Colour colour = ui.theme().quiet.faded(strong ? 0.9 : 0.5);
    ui.fill({track.right() - ui.px(7), y + 1, ui.px(6), high - 2}, colour, ui.px(3));
}

} // namespace

void scroll(Ui& ui, std::string_view name, const Rect& rect, const Filling& filling) {
    if (rect.empty() || ui.unseen()) // as high as it is, whatever is in it
        return;
    Memory& memory = ui.memory();
    const Id id = ui.id(name);
    const NameScope scope(ui, name);
    const ScrollState before = memory.scrolls[id];
    const std::size_t first = ui.focus_ring().controls().size();
    memory.scroll_requests.emplace_back();
    const float ring = ui.px(6); // room at the sides for what frames a control
    ui.push_clip({rect.x - ring, rect.y, rect.width + 2 * ring, rect.height});
    const float top = rect.y - std::round(before.offset);
    Stack inside(ui, {rect.x, top, rect.width - ui.px(scroll_bar_width), 1e6F});
    filling(inside);
    ScrollState state = memory.scrolls[id];
    state.content = inside.top() - top;
    state.offset = before.offset;
    const bool overflows = state.content > rect.height + 0.5F;
    if (overflows)
        scroll_bar(ui, rect, state);
    ui.pop_clip();

    const auto& controls = ui.focus_ring().controls();
    const Id focused = ui.focus_ring().focused();
    bool has_focus = false;
    for (std::size_t i = first; i < controls.size(); ++i)
        if (controls[i].id == focused && !has_focus) {
            has_focus = true;
            if (ui.focus_ring().moved())
                state.offset = offset_to_show(ui, rect, controls[i].rect, state.offset);
        }
    if (memory.scroll_requests.back())
        state.offset = offset_to_show(ui, rect, *memory.scroll_requests.back(), state.offset);
    memory.scroll_requests.pop_back();
    const bool pointed = ui.input().pointer && common(rect, ui.clip()).contains(*ui.input().pointer);
    if (overflows && pointed && ui.input().wheel != 0 && !memory.wheel_used &&
        ui.focus_ring().layer() == ui.focus_ring().top_layer()) {
        memory.wheel_used = true;
        state.offset -= ui.input().wheel * ui.px(wheel_step);
    }
    if (overflows && ui.paged_by(id))
        state.offset = paged(ui, rect, state.offset);
    state.offset = std::clamp(state.offset, 0.0F, std::max(0.0F, state.content - rect.height));
    if (state.offset != before.offset)
        ui.draw_again();
    memory.scrolls_seen.push_back({id, rect, ui.focus_ring().layer(), overflows, has_focus});
    memory.scrolls[id] = state;
}

void scroll_to(Ui& ui, const Rect& rect) {
    if (!ui.unseen() && !ui.memory().scroll_requests.empty())
        ui.memory().scroll_requests.back() = rect;
}

} // namespace parley::desktop::ui

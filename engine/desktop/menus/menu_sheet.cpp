#include "desktop/menus/menu_sheet.hpp"

#include <cmath>

namespace parley::desktop::screens {
namespace {

constexpr float ring_room = 6, widest_prose = 620, least_note = 160;

} // namespace

ui::Rect menu_sheet(const ui::Ui& ui, const ui::Rect& area, float widest) {
    const ui::Rect inside = area.inset(ui.px(ui::wide_gutter), ui.px(ui::gutter));
    const float width = std::min(inside.width, ui.px(widest));
    return {std::floor(inside.x + (inside.width - width) / 2), inside.y, width, inside.height};
}

ui::Rect cut_foot(const ui::Ui& ui, ui::Rect& sheet) {
    const ui::Rect row = sheet.cut_bottom(ui.px(ui::control_height));
    sheet.cut_bottom(ui.px(ui::gutter));
    return row;
}

bool draw_foot(ui::Ui& ui, const ui::Rect& row, std::string_view name, std::string_view label,
               const std::string& refusal, std::string_view note) {
    ui::ButtonLook look;
    look.kind = ui::ButtonKind::primary;
    look.refusal = refusal;
    ui::Rect rest = row;
    const ui::Rect place = rest.cut_right(std::min(rest.width, ui::button_width(ui, label, look)));
    rest.cut_right(ui.px(ui::gutter));
    const std::string_view said = refusal.empty() ? note : std::string_view(refusal);
    if (!said.empty() && rest.width >= ui.px(least_note))
        ui::text(ui, rest, said,
                 {.style = ui::TextStyle::small,
                  .ink = ui.theme().quiet,
                  .align = ui::Align::right,
                  .middle = true,
                  .shorten = true});
    return ui::button(ui, name, place, label, look);
}

void roomy_scroll(ui::Ui& ui, std::string_view name, const ui::Rect& rect, const ui::Filling& filling) {
    const float room = ui.px(ring_room);
    // Wider than asked by the ring, so that what is in it stands in line with what is outside.
    const ui::Rect wider{rect.x - room, rect.y - room, rect.width + 2 * room, rect.height + 2 * room};
    ui::scroll(ui, name, wider, [&](ui::Stack& column) {
        ui::Stack inner(ui, {column.x() + room, column.top() + room, column.width() - room, 1e6F});
        filling(inner);
        column.take(inner.top() - column.top() + room);
    });
}

void menu_columns(ui::Ui& ui, const ui::Rect& sheet, float left_share, const ui::Filling& left,
                  const ui::Filling& right, float narrowest) {
    if (sheet.width < ui.px(narrowest)) {
        roomy_scroll(ui, "columns", sheet, [&](ui::Stack& column) {
            left(column);
            column.space(ui::wide_gutter);
            right(column);
        });
        return;
    }
    ui::Rect rest = sheet;
    const float gap = ui.px(28);
    const ui::Rect first = rest.cut_left(std::floor((sheet.width - gap) * left_share));
    rest.cut_left(gap);
    roomy_scroll(ui, "left", first, left);
    roomy_scroll(ui, "right", rest, right);
}

void prose_in(ui::Stack& column, std::string_view words, const ui::TextLook& look) {
    ui::Ui& ui = column.ui();
    const float width = std::min(column.width(), ui.px(widest_prose));
    column.take(ui::text(ui, {column.x(), column.top(), width, 0}, words, look));
}

} // namespace parley::desktop::screens

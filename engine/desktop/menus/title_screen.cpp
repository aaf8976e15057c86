// Where one begins: the name, what it is, how to go on; beside it a sheet of a text that is not yet agreed.
#include "desktop/menus/title_sheet.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/ui/button_row.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "wording/window/title_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace parley::desktop::screens {
namespace {

constexpr float menu_width = 340, sheet_width = 600, between = 72, least_for_sheet = 900;

struct WayOn {
    std::string line; // what would be continued
    Intent wanted;
};

/// The game at hand, else the newest that was kept; nothing when there is none.
std::optional<WayOn> way_on(const Program& program) {
    if (program.sitting && !program.sitting->desk.game().ended()) {
        const scenario::PublicScenario& scenario = program.sitting->scenario();
        const rules::Public& open = program.sitting->desk.game().state().open;
        return WayOn{
            wording::continue_line(scenario.title, open.session + std::size_t{1}, scenario.sessions[open.session].date),
            intent::GoTo{Screen::game}};
    }
    const game::SavedGame* save = game::newest(program.saves);
    if (save == nullptr)
        return {};
    if (save->problem)
        return WayOn{wording::continue_damaged_line(save->path.stem().string(), save->rescue.stem().string()),
                     intent::Continue{}};
    return WayOn{wording::continue_line(save->title, save->session, save->session_date), intent::Continue{}};
}

void wide_button(const Frame& frame, ui::Stack& column, std::string_view name, std::string_view label,
                 const Intent& wanted, ui::ButtonKind kind = ui::ButtonKind::plain) {
    ui::ButtonLook look;
    look.kind = kind;
    if (ui::button(frame.ui, name, column.row(40), label, look))
        frame.want(wanted);
    column.space(8);
}

/// In thirds of the column, or one after another where their labels are wider than that.
void lesser_buttons(const Frame& frame, ui::Stack& column) {
    ui::ButtonLook look;
    look.kind = ui::ButtonKind::quiet;
    look.small = true;
    const std::vector<ui::RowButton> all{{"settings", wording::settings_label(), look, false},
                                         {"glossary", wording::glossary_label(), look, false},
                                         {"quit", wording::quit_label(), look, false}};
    const std::array<Intent, 3> wanted{intent::GoTo{Screen::settings}, intent::GoTo{Screen::glossary}, intent::Quit{}};
    const float gap = frame.ui.px(4);
    const float each = std::floor((column.width() - 2 * gap) / 3);
    if (std::ranges::any_of(
            all, [&](const ui::RowButton& lesser) { return ui::button_width(frame.ui, lesser.label, look) > each; })) {
        if (const auto pressed = ui::button_row(column, all))
            frame.want(wanted[*pressed]);
        return;
    }
    ui::Rect row = column.row(ui::small_control_height);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (ui::button(frame.ui, all[i].name, row.cut_left(each), all[i].label, look))
            frame.want(wanted[i]);
        row.cut_left(gap);
    }
}

/// In a low window the parts stand closer, so that all of them are seen.
void menu_column(const Frame& frame, ui::Stack& column, bool low) {
    column.text(wording::program_name(), {.style = ui::TextStyle::display});
    column.space(8);
    column.text(wording::program_in_short(), {.style = ui::TextStyle::document, .ink = frame.ui.theme().quiet});
    column.space(low ? 14 : 28);
    const std::optional<WayOn> on = way_on(frame.program);
    const ui::TextLook quiet{.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet};
    if (on) {
        wide_button(frame, column, "continue", wording::continue_label(), on->wanted, ui::ButtonKind::primary);
        column.text(on->line, quiet);
        column.space(low ? 10 : 20);
    }
    wide_button(frame, column, "new game", wording::new_game_label(), intent::GoTo{Screen::gallery});
    wide_button(frame, column, "first game", wording::first_game_label(), intent::BeginFirstGame{},
                on ? ui::ButtonKind::plain : ui::ButtonKind::primary);
    wide_button(frame, column, "load", wording::load_game_label(), intent::GoTo{Screen::saves});
    column.space(low ? 4 : 12);
    lesser_buttons(frame, column);
}

} // namespace

void title_screen(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    const bool with_sheet = area.width >= ui.px(least_for_sheet);
    const float margin = ui.px(with_sheet ? 56 : 24);
    ui::Rect inside = area.inset(margin, 0);
    const float menu = std::min(inside.width, ui.px(menu_width));
    if (with_sheet) {
        const float sheet = std::min(ui.px(sheet_width), inside.width - menu - ui.px(between));
        const float both = menu + ui.px(between) + sheet;
        inside = {std::floor(inside.x + (inside.width - both) / 2), inside.y, both, inside.height};
        title_sheet(ui, {inside.right() - sheet, inside.y, sheet, inside.height});
    } else {
        inside = inside.centred(menu, inside.height);
    }
    // In the middle from top to bottom; scrolled where the window is lower.
    const bool low = area.height < ui.px(560);
    const float high = ui::filling_height(ui, menu, [&](ui::Stack& column) { menu_column(frame, column, low); });
    const float top = std::max(ui.px(low ? 14 : 32), std::floor((area.height - high) / 2));
    const float ring = ui.px(6); // room for the ring of the focus
    ui::Rect place{std::floor(inside.x) - ring, area.y, menu + 2 * ring + ui.px(ui::scroll_bar_width), area.height};
    ui::scroll(ui, "menu", place, [&](ui::Stack& column) {
        column.take(top);
        ui::Stack inner(ui, {column.x() + ring, column.top(), menu, 1e6F});
        menu_column(frame, inner, low);
        column.take(inner.top() - column.top() + ui.px(low ? 10 : 24));
    });
}

} // namespace parley::desktop::screens

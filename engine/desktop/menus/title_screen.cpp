// Where one begins: the name, what it is, how to go on; beside it a sheet of a text that is not yet agreed.
#include "desktop/menus/title_sheet.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/button_row.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "game/game.hpp"
#include "game/saves.hpp"
#include "scenario/scenario.hpp"
#include "wording/window/title_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace parley::desktop::screens {
namespace {

constexpr float menu_width = 340, sheet_width = 600, between = 72, least_for_sheet = 900;
constexpr float widest_menu = 460; // where the window is too low for the column

/// How close the parts of the menu stand: in a low window closer, so that all of them are seen; where that does not do,
/// two ways on beside one another.
enum class Spacing : std::uint8_t { roomy, close, in_pairs };

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

struct WideButton {
    std::string_view name;
    std::string label;
    Intent wanted;
    ui::ButtonKind kind{ui::ButtonKind::plain};

    [[nodiscard]] ui::ButtonLook look() const {
        ui::ButtonLook look;
        look.kind = kind;
        return look;
    }
};

void wide_button(const Frame& frame, const ui::Rect& place, const WideButton& button) {
    if (ui::button(frame.ui, button.name, place, button.label, button.look()))
        frame.want(button.wanted);
}

void wide_button(const Frame& frame, ui::Stack& column, const WideButton& button) {
    wide_button(frame, column.row(40), button);
    column.space(8);
}

/// Halves of a row, or one after another where a label is wider than that.
void two_buttons(const Frame& frame, ui::Stack& column, const WideButton& left, const WideButton& right) {
    const float gap = frame.ui.px(8);
    const float each = std::floor((column.width() - gap) / 2);
    const bool beside = ui::button_width(frame.ui, left.label, left.look()) <= each &&
                        ui::button_width(frame.ui, right.label, right.look()) <= each;
    if (!beside) {
        wide_button(frame, column, left);
        return wide_button(frame, column, right);
    }
    ui::Rect row = column.row(40);
    wide_button(frame, row.cut_left(each), left);
    wide_button(frame, row.cut_right(each), right);
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

void ways_on(const Frame& frame, ui::Stack& column, bool primary, Spacing spacing) {
    const WideButton fresh{"new game", wording::new_game_label(), intent::GoTo{Screen::gallery}};
    const WideButton first{"first game", wording::first_game_label(), intent::BeginFirstGame{},
                           primary ? ui::ButtonKind::primary : ui::ButtonKind::plain};
    const WideButton load{"load", wording::load_game_label(), intent::GoTo{Screen::saves}};
    if (spacing == Spacing::in_pairs) {
        two_buttons(frame, column, fresh, load);
        return wide_button(frame, column, first);
    }
    wide_button(frame, column, fresh);
    wide_button(frame, column, first);
    wide_button(frame, column, load);
}

void menu_column(const Frame& frame, ui::Stack& column, Spacing spacing) {
    const bool roomy = spacing == Spacing::roomy;
    column.text(wording::program_name(), {.style = ui::TextStyle::display});
    column.space(spacing == Spacing::in_pairs ? 0 : 8);
    column.text(wording::program_in_short(), {.style = ui::TextStyle::document, .ink = frame.ui.theme().quiet});
    column.space(roomy ? 28 : 14);
    const std::optional<WayOn> on = way_on(frame.program);
    const ui::TextLook quiet{.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet};
    if (on) {
        wide_button(frame, column, {"continue", wording::continue_label(), on->wanted, ui::ButtonKind::primary});
        column.text(on->line, quiet);
        column.space(roomy ? 20 : 10);
    }
    ways_on(frame, column, !on, spacing);
    column.space(roomy ? 12 : 4);
    lesser_buttons(frame, column);
}

} // namespace

void title_screen(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    const bool with_sheet = area.width >= ui.px(least_for_sheet);
    const float margin = ui.px(with_sheet ? 56 : 24);
    ui::Rect inside = area.inset(margin, 0);
    const float menu = std::min(inside.width, ui.px(menu_width));
    ui::Rect inside_menu = inside.centred(menu, inside.height);
    if (with_sheet) {
        const float sheet = std::min(ui.px(sheet_width), inside.width - menu - ui.px(between));
        const float both = menu + ui.px(between) + sheet;
        inside = {std::floor(inside.x + (inside.width - both) / 2), inside.y, both, inside.height};
        inside_menu = {inside.x, inside.y, menu, inside.height};
        title_sheet(ui, {inside.right() - sheet, inside.y, sheet, inside.height});
    }
    // In the middle from top to bottom; scrolled where the window is lower even so.
    Spacing spacing = area.height < ui.px(560) ? Spacing::close : Spacing::roomy;
    const auto height = [&] {
        return ui::filling_height(ui, inside_menu.width,
                                  [&](ui::Stack& column) { menu_column(frame, column, spacing); });
    };
    float high = height();
    if (high > area.height && !with_sheet) {
        spacing = Spacing::in_pairs;
        inside_menu = inside.centred(std::min(inside.width, ui.px(widest_menu)), inside.height);
        high = height();
    }
    const bool low = spacing != Spacing::roomy;
    const float top = std::max(ui.px(spacing == Spacing::in_pairs ? 6
                                     : low                        ? 14
                                                                  : 32),
                               std::floor((area.height - high) / 2));
    const float ring = ui.px(6); // room for the ring of the focus
    const ui::Rect place{std::floor(inside_menu.x) - ring, area.y,
                         inside_menu.width + 2 * ring + ui.px(ui::scroll_bar_width), area.height};
    ui::scroll(ui, "menu", place, [&](ui::Stack& column) {
        column.take(top);
        ui::Stack inner(ui, {column.x() + ring, column.top(), inside_menu.width, 1e6F});
        menu_column(frame, inner, spacing);
        column.take(inner.top() - column.top() + ui.px(low ? 10 : 24));
    });
}

} // namespace parley::desktop::screens
